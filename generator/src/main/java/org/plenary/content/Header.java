package org.plenary.content;

import java.util.List;

/**
 * The top of a content file, up to the first empty line: its title, then lines {@code :name: value}.
 *
 * @param titleLine number of its line, 1 for the first of the file
 * @param bodyStart index of the first line of the body
 */
record Header(String title, int titleLine, List<HeaderLine> lines, int bodyStart) {
    Header {
        lines = List.copyOf(lines);
    }
}

package org.plenary.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenary.problem.Printable;

/** What is to be written, and what is to be told of it. */
final class Plan {

    final Map<String, String> files = new TreeMap<>();
    final List<String> lines = new ArrayList<>();
    String memory = "";
    int fresh;
    int changed;
    int left;
    int gone;

    void write(String name, String text) {
        files.put(name, text);
    }

    void tell(String file, String what) {
        lines.add(Printable.of(file + ": " + what));
    }

    /** Something differs, and stays so. */
    void leave(String file, String what) {
        tell(file, what);
        left++;
    }

    void gone(String file) {
        tell(
                file,
                "no longer there; nothing is deleted here: delete the file, or write :state: cancelled in that of a session");
        gone++;
    }
}

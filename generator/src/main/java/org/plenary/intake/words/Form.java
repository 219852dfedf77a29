package org.plenary.intake.words;

import java.util.regex.Pattern;

/** How words from outside are marked up. */
public enum Form {
    /** Nothing in it means anything but itself; an empty line ends a paragraph. */
    PLAIN,
    MARKDOWN,
    HTML;

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*<(?:p|div|h[1-6]|ul|ol|table|blockquote|section|article|span|strong|em|b|i|a|br)\\b[^>]*>.*>\\s*");

    /** What a text of a tool that allows Markdown and HTML is: HTML when it begins and ends as that does, else Markdown. */
    public static Form of(String text) {
        return PAGE.matcher(text).matches() ? HTML : MARKDOWN;
    }
}

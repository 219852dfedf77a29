package org.plenary.content;

/** One line {@code :name: value} of a header. */
public record HeaderLine(String name, String value, int line) {}

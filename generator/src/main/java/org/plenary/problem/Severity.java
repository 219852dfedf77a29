package org.plenary.problem;

/** How bad a problem is: an {@code ERROR} stops the bake before anything is published. */
public enum Severity {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

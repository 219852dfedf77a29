package org.plenary.history;

/** Sees what files said over time, oldest first, without its being kept. */
public interface TextWatcher {

    /** Whether it wants to see the versions of a file, named as problems name it. */
    boolean watches(String file);

    /** Takes what a file said from a revision on. */
    void see(String file, Version version);
}

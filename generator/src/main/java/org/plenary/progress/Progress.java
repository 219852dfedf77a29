package org.plenary.progress;

/** Is told how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {

    /** For when nobody watches. */
    Progress QUIET = (work, total) -> new Part() {
        @Override
        public void step() {}

        @Override
        public void close() {}
    };

    /**
     * Begins a part of the work.
     *
     * @param work what is done, such as {@code Reading texts}
     * @param total how many steps it has
     */
    Part begin(String work, int total);

    /** A part of the work, which is done when it is closed. */
    interface Part extends AutoCloseable {

        /** One more is done; from any thread. */
        void step();

        @Override
        void close();
    }
}

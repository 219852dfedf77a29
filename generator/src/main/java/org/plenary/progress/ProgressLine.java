package org.plenary.progress;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarRenderer;

/**
 * One line at the foot of a terminal, such as {@code Reading texts 312/1,041}. It comes when the work takes long, and goes when that part of
 * the work is done.
 */
public final class ProgressLine implements Progress {

    private static final int INTERVAL_MILLIS = 100;

    // Narrower than any terminal: a line that is broken in two can't be taken back.
    private static final int WIDTH = 40;

    private static final String NOTHING = "\r" + " ".repeat(WIDTH) + "\r";

    private static final ProgressBarRenderer TEXT = (state, width) ->
            String.format(Locale.ROOT, "\r%s %,d/%,d", state.getTaskName(), state.getCurrent(), state.getMax());

    private final PrintStream terminal;
    private final long from;

    private ProgressLine(PrintStream terminal, Duration after) {
        this.terminal = terminal;
        this.from = System.nanoTime() + after.toNanos();
    }

    /**
     * A line for work that begins now.
     *
     * @param after how long it may take without one
     */
    public static Progress on(PrintStream terminal, Duration after) {
        return new ProgressLine(terminal, after);
    }

    @Override
    public Part begin(String work, int total) {
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(work)
                .setInitialMax(total)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .continuousUpdate()
                .setRenderer(TEXT)
                .setConsumer(new DelegatingProgressBarConsumer(this::print, WIDTH))
                .build();
        return new Part() {
            @Override
            public void step() {
                bar.step();
            }

            @Override
            public void close() {
                bar.close();
                // The bar can do that itself, but forgets it when it ends before it was shown a second time.
                print(NOTHING);
            }
        };
    }

    private void print(String text) {
        if (System.nanoTime() - from >= 0) {
            terminal.print(text);
            terminal.flush();
        }
    }
}

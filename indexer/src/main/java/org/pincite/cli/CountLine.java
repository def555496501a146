package org.pincite.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how many of a number of things are done: one line that is written over on a terminal, a line every ten seconds
 * elsewhere. Safe for use by many threads.
 */
final class CountLine {
    private static final int BAR = 24;
    private static final long SOON = 10_000_000_000L;

    private final PrintWriter err;
    private final boolean terminal;
    private final String things;
    private int most;
    private long shown = System.nanoTime();

    /** @param things what is counted, ex.: {@code quotations} */
    CountLine(PrintWriter err, boolean terminal, String things) {
        this.err = err;
        this.terminal = terminal;
        this.things = things;
    }

    /** So many of {@code all} are done; threads may come in another order. */
    synchronized void show(int done, int all) {
        if (done <= most) {
            return;
        }
        most = done;
        if (!terminal) {
            line(done, all);
            return;
        }
        int full = (int) ((long) done * BAR / all);
        err.print(String.format(
                Locale.ROOT, "\r[%s%s] %,d/%,d %s", "█".repeat(full), "·".repeat(BAR - full), done, all, things));
        err.flush();
    }

    private void line(int done, int all) {
        if (System.nanoTime() - shown >= SOON) {
            shown = System.nanoTime();
            err.println(String.format(Locale.ROOT, "%,d/%,d %s", done, all, things));
            err.flush();
        }
    }

    /** Leaves the last state on a line of its own. */
    synchronized void end() {
        if (terminal && most > 0) {
            err.println();
            err.flush();
        }
    }
}

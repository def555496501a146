package org.pincite.cli;

import java.io.PrintWriter;
import java.util.Locale;

/** Shows how many of a number of things are done; on a terminal only, in one line. Safe for use by many threads. */
final class CountLine {
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean terminal;
    private final String things;
    private int most;

    /** @param things what is counted, ex.: {@code quotations} */
    CountLine(PrintWriter err, boolean terminal, String things) {
        this.err = err;
        this.terminal = terminal;
        this.things = things;
    }

    /** So many of {@code all} are done; threads may come in another order. */
    synchronized void show(int done, int all) {
        if (!terminal || done <= most) {
            return;
        }
        most = done;
        int full = (int) ((long) done * BAR / all);
        err.print(String.format(
                Locale.ROOT, "\r[%s%s] %,d/%,d %s", "█".repeat(full), "·".repeat(BAR - full), done, all, things));
        err.flush();
    }

    /** Leaves the last state on a line of its own. */
    synchronized void end() {
        if (most > 0) {
            err.println();
            err.flush();
        }
    }
}

package org.pincite.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.pincite.source.Progress;

/**
 * Shows how far reading is: one line that is written over on a terminal, a line every ten seconds elsewhere. Safe for use
 * by many threads.
 */
public final class ProgressLine {
    private static final int BAR = 24;

    private final PrintWriter err;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long shown;
    private int width;

    /** @param terminal whether a line can be written over */
    public ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        this.shown = started;
    }

    /** Ex.: {@code 120/400 files · 2,310 pages (14 by OCR) · 96 pages/s · 0:42 left · 2 problems}. */
    public String words(Progress progress) {
        double seconds = Math.max(0.001, (System.nanoTime() - started) / 1e9);
        StringBuilder words = new StringBuilder();
        words.append(String.format(Locale.ROOT, "%,d/%,d files", progress.files(), progress.allFiles()));
        words.append(String.format(Locale.ROOT, " · %,d pages", progress.pages()));
        if (progress.ocrPages() > 0) {
            words.append(String.format(Locale.ROOT, " (%,d by OCR)", progress.ocrPages()));
        }
        words.append(String.format(Locale.ROOT, " · %,.0f pages/s", progress.pages() / seconds));
        if (progress.bytes() > 0 && progress.bytes() < progress.allBytes()) {
            long left = (long) (seconds * (progress.allBytes() - progress.bytes()) / progress.bytes());
            words.append(String.format(Locale.ROOT, " · %d:%02d left", left / 60, left % 60));
        }
        if (progress.unchanged() > 0) {
            words.append(String.format(Locale.ROOT, " · %,d unchanged", progress.unchanged()));
        }
        words.append(String.format(
                Locale.ROOT, " · %,d %s", progress.rejected(), progress.rejected() == 1 ? "problem" : "problems"));
        return words.toString();
    }

    public synchronized void show(Progress progress) {
        long now = System.nanoTime();
        if (now - shown < (terminal ? 200_000_000L : 10_000_000_000L)) {
            return;
        }
        shown = now;
        if (!terminal) {
            err.println(words(progress));
            err.flush();
            return;
        }
        double share = progress.allBytes() == 0 ? 1 : (double) progress.bytes() / progress.allBytes();
        int full = (int) (share * BAR);
        write("[" + "█".repeat(full) + "·".repeat(BAR - full) + "] " + words(progress));
    }

    /** Leaves the last state on a line of its own. */
    public synchronized void end(Progress progress) {
        if (terminal) {
            write(words(progress));
            err.println();
        } else {
            err.println(words(progress));
        }
        err.flush();
    }

    private void write(String line) {
        err.print('\r' + line + " ".repeat(Math.max(0, width - line.length())));
        err.flush();
        width = line.length();
    }
}

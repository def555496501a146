package org.pincite.extract;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/**
 * Turns the bytes of one file into text. What a file is, is found from its content; its name is only a hint.
 *
 * <p>Every file ends in exactly one {@link Extraction}: no parser's exception, endless loop or hunger for memory comes
 * out of here. An extractor is safe for use by many threads at once and reads one file in each.
 */
public final class Extractor {
    /** Deep enough for the nested objects of real files, small enough that a file made to nest fails soon. */
    private static final long STACK_BYTES = 8L * 1024 * 1024;

    private static final String OCTETS = "application/octet-stream";

    private final Options options;
    private final Formats formats;

    private Extractor(Options options, Ocr ocr) {
        this.options = options;
        this.formats = new Formats(options, ocr);
    }

    public static Extractor create(Options options) {
        return new Extractor(options, new Ocr());
    }

    /**
     * How much may be spent on one file.
     *
     * @param timeout time for one file, text recognition not counted (it has a minute for each page); when it is over,
     *     the file is rejected
     * @param maxChars characters of text kept of one file; the rest is left out with a warning
     * @param ocr whether pages without text are recognised from their image, by the {@code tesseract} program
     */
    public record Options(Duration timeout, int maxChars, boolean ocr) {
        public Options {
            if (timeout.isNegative() || timeout.isZero()) {
                throw new IllegalArgumentException("timeout must be positive, was " + timeout);
            }
            if (maxChars < 1) {
                throw new IllegalArgumentException("maxChars must be positive, was " + maxChars);
            }
        }

        /** Two minutes, 100 million characters (some 50,000 pages), with OCR. */
        public static Options defaults() {
            return new Options(Duration.ofSeconds(120), 100_000_000, true);
        }
    }

    /**
     * Reads one file.
     *
     * @param name its file name, which decides only between formats that look alike inside
     */
    public Extraction extract(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return new Rejected(OCTETS, Reason.EMPTY, "the file has 0 bytes");
        }
        Budget budget = new Budget(options.timeout().toNanos());
        CompletableFuture<Extraction> result = new CompletableFuture<>();
        Thread worker = new Thread(null, () -> run(bytes, name, budget, result), "extract " + name, STACK_BYTES);
        worker.setDaemon(true);
        worker.start();
        try {
            long left = budget.left();
            while (left > 0) {
                try {
                    return result.get(left, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    left = budget.left();
                }
            }
            worker.interrupt();
            return new Rejected(
                    OCTETS,
                    Reason.TIMEOUT,
                    "not read within " + options.timeout().toSeconds() + " seconds");
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            return new Rejected(OCTETS, Reason.TIMEOUT, "reading was interrupted");
        } catch (ExecutionException e) {
            throw new IllegalStateException("the worker reports every failure as a result", e);
        }
    }

    /**
     * Everything a parser may throw is caught here, errors included: a file that exhausts the stack or the memory must
     * not end the run, and what it used is free again by the time the catch block runs.
     */
    private void run(byte[] bytes, String name, Budget budget, CompletableFuture<Extraction> result) {
        try {
            result.complete(formats.read(bytes, name, budget));
        } catch (StackOverflowError e) {
            result.complete(damaged("its parts are nested too deeply"));
        } catch (OutOfMemoryError e) {
            result.complete(damaged("reading it takes more memory than there is"));
        } catch (Throwable e) {
            result.complete(damaged(Messages.of(e)));
        }
    }

    private static Rejected damaged(String why) {
        return new Rejected(OCTETS, Reason.DAMAGED, "the file cannot be read: " + why);
    }
}

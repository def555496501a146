package org.pincite.http;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.pincite.corpus.Document;
import org.pincite.source.SingleFile;
import org.pincite.source.SourceFile;

/**
 * Reads papers that were sent to be checked, as files are read into an index, and keeps nothing of them. At most two are
 * read at once, each for at most 100 seconds. Safe for use by many threads.
 */
final class Papers {
    private static final int AT_ONCE = 2;
    private static final long WAIT_SECONDS = 20;
    private static final long READ_SECONDS = 100;

    private final SingleFile reader = SingleFile.forChecking();
    private final Semaphore free = new Semaphore(AT_ONCE, true);

    /** A paper; {@code warnings} say what of it could not be read. */
    record Paper(Document document, List<String> warnings) {}

    Paper read(UploadedFile file) throws IOException {
        boolean mine = false;
        Path folder = Files.createTempDirectory("pincite-check");
        Path copy = folder.resolve("paper" + suffix(file.extension()));
        try {
            mine = free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS);
            if (!mine) {
                throw busy();
            }
            try (InputStream in = file.content()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return read(copy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            if (mine) {
                free.release();
            }
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    private Paper read(Path file) throws IOException, InterruptedException {
        List<Document> documents = new ArrayList<>();
        List<SourceFile> files;
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<List<SourceFile>> reading = executor.submit(() -> reader.read(file, document -> {
                if (documents.isEmpty()) {
                    documents.add(document);
                }
            }));
            try {
                files = reading.get(READ_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                reading.cancel(true);
                throw unreadable(422, "timeout", "not read within " + READ_SECONDS + " seconds");
            }
        } catch (ExecutionException e) {
            throw new IOException("reading a paper failed", e.getCause());
        }
        if (documents.isEmpty()) {
            SourceFile outcome = files.getFirst();
            boolean unknown = "unsupported".equals(outcome.reason());
            throw unreadable(
                    unknown ? 415 : 422,
                    outcome.reason() == null ? "no-text" : outcome.reason(),
                    outcome.message() == null ? "there is no document in it" : outcome.message());
        }
        List<String> warnings = new ArrayList<>(files.getLast().warnings());
        if (files.size() > 1) {
            warnings.add("files inside the file were not checked: " + (files.size() - 1));
        }
        return new Paper(documents.getFirst(), warnings);
    }

    private static ProblemException unreadable(int status, String reason, String message) {
        return new ProblemException(Problem.of(
                status,
                "unreadable-file",
                "The file cannot be read",
                "Expected a PDF, DOCX, HTML or text file with text in it; this one cannot be read (" + reason + "): "
                        + message));
    }

    private static ProblemException busy() {
        return new ProblemException(Problem.of(
                503,
                "busy",
                "Other papers are being read",
                "Papers are read " + AT_ONCE + " at a time, and those before this one are not done. Try again."));
    }

    /** The file's ending, by which formats are told apart that look alike inside; none that means a list of documents. */
    private static String suffix(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return lower.matches("\\.[a-z0-9]{1,5}") && !lower.startsWith(".json") ? lower : "";
    }
}

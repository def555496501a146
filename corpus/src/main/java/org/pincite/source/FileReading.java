package org.pincite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction;
import org.pincite.extract.Extractor;
import org.pincite.extract.PlainText;
import org.pincite.facts.FactReader;
import org.pincite.facts.Hints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one file, and the files inside it, into documents. */
final class FileReading {
    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);

    /** Larger files are rejected: their bytes are held in memory while they are read. */
    private static final long LARGEST = 1L << 30;

    /** Containers inside containers. */
    private static final int DEEPEST = 8;

    private final Extractor extractor;
    private final FactReader facts;
    private final Sink sink;
    private final ExecutorService lineWorkers;

    FileReading(Extractor extractor, FactReader facts, Sink sink, ExecutorService lineWorkers) {
        this.extractor = extractor;
        this.facts = facts;
        this.sink = sink;
        this.lineWorkers = lineWorkers;
    }

    /** Where the results go. Every file, outer or inner, ends in exactly one {@link #file}. */
    interface Sink {
        void document(Document document, byte[] original) throws IOException;

        void file(SourceFile file);
    }

    /** @param shown path relative to the folder that was named */
    void read(Path file, String shown, long bytes, Instant modified) {
        try {
            if (JsonLines.isJsonLines(file)) {
                lines(file, shown, bytes, modified);
            } else if (bytes > LARGEST) {
                String message = "the file has " + bytes + " bytes; files up to " + LARGEST + " are read";
                sink.file(rejected(file.toString(), bytes, modified, "", Extraction.Reason.TOO_LARGE, message));
            } else {
                content(Files.readAllBytes(file), file.toString(), shown, modified, 0);
            }
        } catch (IOException e) {
            sink.file(rejected(
                    file.toString(), bytes, modified, "", Extraction.Reason.UNREADABLE, "cannot be read: " + e));
        }
    }

    private void content(byte[] bytes, String path, String shown, Instant modified, int depth) throws IOException {
        DocumentId id = DocumentId.of(bytes);
        switch (extractor.extract(bytes, shown)) {
            case Extraction.Rejected rejected ->
                sink.file(rejected(path, bytes.length, modified, id.hex(), rejected.reason(), rejected.message()));
            case Extraction.Container container -> {
                inner(container.embedded(), path, shown, modified, depth);
                List<String> warnings =
                        container.warnings().stream().map(Warning::message).toList();
                sink.file(file(path, bytes.length, modified, id.hex(), List.of(), 0, warnings));
            }
            case Extraction.Extracted extracted -> {
                Origin origin = new Origin(shown, null, extracted.mediaType(), bytes.length, extracted.paged());
                Document document = document(id, extracted.text(), origin, extracted.metadata(), extracted.warnings());
                sink.document(document, bytes);
                inner(extracted.embedded(), path, shown, modified, depth);
                sink.file(file(
                        path,
                        bytes.length,
                        modified,
                        id.hex(),
                        List.of(id.hex()),
                        document.text().pages().size(),
                        document.warnings().stream().map(Warning::message).toList()));
            }
        }
    }

    private void inner(List<Extraction.Embedded> files, String path, String shown, Instant modified, int depth)
            throws IOException {
        for (Extraction.Embedded inner : files) {
            String name = "!/" + inner.name();
            if (depth >= DEEPEST) {
                sink.file(rejected(
                        path + name,
                        inner.bytes().length,
                        modified,
                        "",
                        Extraction.Reason.UNSUPPORTED,
                        "more than " + DEEPEST + " containers inside one another"));
            } else {
                content(inner.bytes(), path + name, shown + name, modified, depth + 1);
            }
        }
    }

    /** Lines are parsed one after the other, and made documents by {@code lineWorkers} side by side. */
    private void lines(Path file, String shown, long bytes, Instant modified) throws IOException {
        List<String> documents = Collections.synchronizedList(new ArrayList<>());
        List<String> warnings = new ArrayList<>();
        AtomicInteger pages = new AtomicInteger();
        List<Future<?>> working = new ArrayList<>();
        JsonLines.read(file, new JsonLines.Reader() {
            @Override
            public void line(JsonLines.Line line) throws IOException {
                if (working.size() > 1_000) {
                    await(working);
                }
                working.add(lineWorkers.submit(() -> {
                    Document document = document(line, shown);
                    sink.document(document, line.bytes());
                    documents.add(document.id().hex());
                    pages.addAndGet(document.text().pages().size());
                    return null;
                }));
            }

            @Override
            public void damaged(long number, String message) {
                warnings.add("line " + number + ": " + message);
            }
        });
        await(working);
        if (documents.isEmpty()) {
            String found = warnings.isEmpty() ? "the file has no lines" : warnings.getFirst();
            sink.file(rejected(
                    file.toString(),
                    bytes,
                    modified,
                    "",
                    Extraction.Reason.DAMAGED,
                    "no line is a document; " + found));
        } else {
            sink.file(file(file.toString(), bytes, modified, "", documents, pages.get(), warnings));
        }
    }

    private Document document(JsonLines.Line line, String shown) {
        Text text = PlainText.read(line.text());
        boolean paged = text.pages().size() > 1;
        Origin origin = new Origin(shown, line.id(), "application/json", line.bytes().length, paged);
        return document(DocumentId.of(line.bytes()), text, origin, line.metadata(), List.of());
    }

    /** Waits for all, and empties the list. @throws IOException the first that one of them met */
    private static void await(List<Future<?>> working) throws IOException {
        for (Future<?> each : working) {
            try {
                each.get();
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case IOException io -> throw io;
                    case RuntimeException runtime -> throw runtime;
                    case Error error -> throw error;
                    case null, default -> throw new IllegalStateException(e);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("reading was interrupted", e);
            }
        }
        working.clear();
    }

    private Document document(
            DocumentId id, Text text, Origin origin, Map<String, String> metadata, List<Warning> warnings) {
        String name = origin.path().substring(origin.path().lastIndexOf('/') + 1);
        try {
            Facts read = facts.read(text, new Hints(name, origin.mediaType(), metadata));
            return new Document(id, text, read, origin, warnings);
        } catch (RuntimeException e) {
            LOG.warn("facts of document {} could not be read", id, e);
            List<Warning> more = new ArrayList<>(warnings);
            more.add(new Warning("facts-failed", 0, "its words are searchable, its facts could not be read: " + e));
            return new Document(id, text, bare(name), origin, more);
        }
    }

    private static Facts bare(String name) {
        Evidence evidence = Evidence.outside("file name: " + name, "file.name", 0.1);
        return Facts.bare(Stated.of(Kind.FILING, evidence), Stated.of(name, evidence));
    }

    private static SourceFile file(
            String path,
            long bytes,
            Instant modified,
            String sha256,
            List<String> documents,
            int pages,
            List<String> warnings) {
        SourceFile.Outcome outcome =
                warnings.isEmpty() ? SourceFile.Outcome.INDEXED : SourceFile.Outcome.INDEXED_PARTLY;
        return new SourceFile(path, bytes, modified, sha256, outcome, null, null, documents, pages, warnings);
    }

    private static SourceFile rejected(
            String path,
            long bytes,
            Instant modified,
            String sha256,
            Extraction.Reason reason,
            @Nullable String message) {
        return new SourceFile(
                path,
                bytes,
                modified,
                sha256,
                SourceFile.Outcome.REJECTED,
                reason.word(),
                message,
                List.of(),
                0,
                List.of());
    }

    /** Pages recognised from their image. */
    static long ocrPages(Document document) {
        return document.text().pages().stream().filter(Page::ocr).count();
    }
}

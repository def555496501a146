package org.pincite.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.extract.Extractor;
import org.pincite.facts.FactReader;

/**
 * Reads folders and files onto a shelf. A file whose size and time have not changed since the ledger's last commit is not
 * read again; one that is gone from a named folder takes its documents with it, unless another file holds the same. What
 * was done is committed every {@link #COMMIT_MS} milliseconds and at the end: a run that is killed loses only what came
 * after, and the next run reads that again.
 */
public final class Ingestor {
    private static final long COMMIT_MS = 10_000;

    private final Shelf shelf;
    private final Originals originals;
    private final Extractor extractor;
    private final Consumer<Progress> listener;
    private final Map<String, SourceFile> ledger = new TreeMap<>();
    private final Map<String, Set<String>> holders = new HashMap<>();
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong unchanged = new AtomicLong();
    private final AtomicLong documents = new AtomicLong();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong ocrPages = new AtomicLong();
    private final AtomicLong rejected = new AtomicLong();
    private final AtomicLong lastCommit = new AtomicLong(System.nanoTime());
    private long allFiles;
    private long allBytes;

    /** @param listener is told after each file how far reading is, from several threads */
    public Ingestor(Shelf shelf, Originals originals, Extractor extractor, Consumer<Progress> listener) {
        this.shelf = shelf;
        this.originals = originals;
        this.extractor = extractor;
        this.listener = listener;
    }

    /** A file to look at. */
    private record Candidate(Path file, String shown, long bytes, Instant modified) {}

    /**
     * Reads what is new or changed in {@code sources}, and commits.
     *
     * @throws UncheckedIOException if the shelf cannot be written
     */
    public Progress read(List<Path> sources) {
        for (SourceFile file : shelf.files()) {
            ledger.put(file.path(), file);
            file.documents().forEach(id -> hold(id, file.path()));
        }
        List<Candidate> candidates = new ArrayList<>();
        sources.forEach(source -> candidates.addAll(candidates(source)));
        allFiles = candidates.size();
        allBytes = candidates.stream().mapToLong(Candidate::bytes).sum();
        Set<String> present = new HashSet<>();
        candidates.forEach(candidate -> present.add(candidate.file().toString()));
        sources.forEach(source -> forgetMissing(source.toAbsolutePath().normalize(), present));
        run(candidates);
        shelf.commit();
        return progress();
    }

    private static List<Candidate> candidates(Path source) {
        Path root = source.toAbsolutePath().normalize();
        List<Candidate> found = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean hidden = folder.getFileName() != null
                            && folder.getFileName().toString().startsWith(".")
                            && !folder.equals(root);
                    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()
                            && !file.getFileName().toString().startsWith(".")) {
                        Path shown = file.equals(root) ? file.getFileName() : root.relativize(file);
                        found.add(new Candidate(
                                file,
                                shown.toString().replace('\\', '/'),
                                attributes.size(),
                                attributes.lastModifiedTime().toInstant()));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    found.add(new Candidate(file, file.getFileName().toString(), 0, Instant.EPOCH));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + root + ": " + e.getMessage(), e);
        }
        return found;
    }

    private void run(List<Candidate> candidates) {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
        try (ExecutorService lineWorkers = bounded(threads);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> running = new ArrayList<>();
            candidates.forEach(candidate -> running.add(pool.submit(() -> read(candidate, lineWorkers))));
            for (Future<?> each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Workers with a short queue: who finds it full does the work himself, so that little waits in memory. */
    private static ExecutorService bounded(int threads) {
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(4 * threads),
                new ThreadPoolExecutor.CallerRunsPolicy());
    }

    private void read(Candidate candidate, ExecutorService lineWorkers) {
        String path = candidate.file().toString();
        SourceFile before = known(path);
        if (before != null
                && before.bytes() == candidate.bytes()
                && before.modified().equals(candidate.modified())) {
            unchanged.incrementAndGet();
        } else {
            Set<String> written = new HashSet<>();
            new FileReading(extractor, FactReader.standard(), sink(written), lineWorkers)
                    .read(candidate.file(), candidate.shown(), candidate.bytes(), candidate.modified());
            forget(path, written);
        }
        files.incrementAndGet();
        bytes.addAndGet(candidate.bytes());
        listener.accept(progress());
        commitIfDue();
    }

    private FileReading.Sink sink(Set<String> written) {
        return new FileReading.Sink() {
            @Override
            public void document(Document document, byte[] original) throws IOException {
                originals.put(document.id(), original);
                shelf.put(document);
                documents.incrementAndGet();
                pages.addAndGet(document.text().pages().size());
                ocrPages.addAndGet(FileReading.ocrPages(document));
                listener.accept(progress());
                commitIfDue();
            }

            @Override
            public void file(SourceFile file) {
                if (file.outcome() == SourceFile.Outcome.REJECTED) {
                    rejected.incrementAndGet();
                }
                replace(file);
                written.add(file.path());
            }
        };
    }

    private void commitIfDue() {
        long last = lastCommit.get();
        if (System.nanoTime() - last > COMMIT_MS * 1_000_000 && lastCommit.compareAndSet(last, System.nanoTime())) {
            shelf.commit();
        }
    }

    private Progress progress() {
        return new Progress(
                files.get(),
                allFiles,
                bytes.get(),
                allBytes,
                unchanged.get(),
                documents.get(),
                pages.get(),
                ocrPages.get(),
                rejected.get());
    }

    private synchronized @Nullable SourceFile known(String path) {
        return ledger.get(path);
    }

    private synchronized void replace(SourceFile file) {
        SourceFile before = ledger.put(file.path(), file);
        file.documents().forEach(id -> hold(id, file.path()));
        if (before != null) {
            Set<String> kept = Set.copyOf(file.documents());
            before.documents().stream().filter(id -> !kept.contains(id)).forEach(id -> letGo(id, file.path()));
        }
        shelf.put(file);
    }

    /** Forgets the lines of files inside {@code path} that were not written now. */
    private synchronized void forget(String path, Set<String> written) {
        List<String> gone = new ArrayList<>();
        for (String line : ledger.keySet()) {
            if (line.startsWith(path + "!/") && !written.contains(line)) {
                gone.add(line);
            }
        }
        gone.forEach(this::drop);
    }

    private synchronized void forgetMissing(Path root, Set<String> present) {
        List<String> gone = new ArrayList<>();
        String below = root + root.getFileSystem().getSeparator();
        for (String line : ledger.keySet()) {
            int inner = line.indexOf("!/");
            String outer = inner < 0 ? line : line.substring(0, inner);
            if (outer.startsWith(below) && !present.contains(outer)) {
                gone.add(line);
            }
        }
        gone.forEach(this::drop);
    }

    private void drop(String path) {
        SourceFile file = ledger.remove(path);
        if (file != null) {
            shelf.forget(path);
            file.documents().forEach(id -> letGo(id, path));
        }
    }

    private void hold(String id, String path) {
        holders.computeIfAbsent(id, unused -> new HashSet<>()).add(path);
    }

    /** Removes the document if no other file holds it. */
    private void letGo(String id, String path) {
        Set<String> paths = holders.getOrDefault(id, Set.of());
        paths.remove(path);
        if (!paths.isEmpty()) {
            return;
        }
        holders.remove(id);
        DocumentId gone = new DocumentId(id);
        shelf.remove(gone);
        try {
            originals.remove(gone);
        } catch (IOException e) {
            throw new UncheckedIOException("original of " + id, e);
        }
    }
}

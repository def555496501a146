package org.pincite.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.pincite.corpus.Document;
import org.pincite.extract.Extractor;
import org.pincite.facts.FactReader;

/** Reads one file as indexing reads it, and puts it on no shelf. */
public final class SingleFile {
    private final Extractor extractor;

    public SingleFile(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * For papers whose quotations are to be checked while someone waits: a minute for each, text recognition not counted,
     * and the first five million characters (some 2,500 pages); that more was left out is a warning.
     */
    public static SingleFile forChecking() {
        return new SingleFile(Extractor.create(new Extractor.Options(Duration.ofMinutes(1), 5_000_000, true)));
    }

    /**
     * Reads the file and the files inside it.
     *
     * @param documents is given each document, one after the other; each line of a JSONL file is one
     * @return what became of the file and of each file inside it
     * @throws IOException naming the file, if it is missing or its bytes cannot be read
     */
    public List<SourceFile> read(Path file, Consumer<Document> documents) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        FileReading.Sink sink = new FileReading.Sink() {
            @Override
            public void document(Document document, byte[] original) {
                documents.accept(document);
            }

            @Override
            public void file(SourceFile read) {
                files.add(read);
            }
        };
        try (ExecutorService inOrder = Executors.newSingleThreadExecutor()) {
            new FileReading(extractor, FactReader.standard(), sink, inOrder)
                    .read(
                            file,
                            String.valueOf(file.getFileName()),
                            Files.size(file),
                            Files.getLastModifiedTime(file).toInstant());
        }
        return files;
    }
}

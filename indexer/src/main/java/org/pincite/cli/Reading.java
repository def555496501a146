package org.pincite.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.pincite.extract.Extractor;
import org.pincite.source.Ingestor;
import org.pincite.source.Originals;
import org.pincite.source.Progress;
import org.pincite.source.Shelf;

/** Reads files onto a shelf before a person's eyes. */
public final class Reading {
    private Reading() {}

    /**
     * Reads what is new or changed in {@code sources}, and commits.
     *
     * @param address of the index, below which the originals are kept
     * @param words is told in a few words how far reading is
     */
    public static Progress read(
            List<Path> sources, Shelf shelf, String address, PrintWriter err, Consumer<String> words) {
        ProgressLine line = new ProgressLine(err, System.console() != null);
        Ingestor ingestor = new Ingestor(
                shelf, Originals.of(Path.of(address)), Extractor.create(Extractor.Options.defaults()), progress -> {
                    words.accept(line.words(progress));
                    line.show(progress);
                });
        Progress done = ingestor.read(sources);
        line.end(done);
        return done;
    }
}

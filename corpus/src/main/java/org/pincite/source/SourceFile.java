package org.pincite.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that was looked at, and what became of it: the line of the ledger by which a later run knows what changed.
 *
 * @param path absolute path, or {@code mail.eml!/exhibit.pdf} below one for a file in a container
 * @param bytes size when it was read
 * @param modified time of last change when it was read
 * @param sha256 of the bytes; empty if they could not be read
 * @param outcome what became of it
 * @param reason word of the reason if it was rejected, ex.: {@code encrypted}; else null
 * @param message the reason for a person; else null
 * @param documents ids of the documents read from it
 * @param pages pages read from it
 * @param warnings warnings on its documents
 */
public record SourceFile(
        String path,
        long bytes,
        Instant modified,
        String sha256,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String message,
        List<String> documents,
        int pages,
        List<String> warnings) {
    public SourceFile {
        documents = List.copyOf(documents);
        warnings = List.copyOf(warnings);
    }

    /** Each file ends in exactly one of these. */
    public enum Outcome {
        INDEXED,
        INDEXED_PARTLY,
        REJECTED
    }
}

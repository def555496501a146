package org.pincite.wire;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Status;

/**
 * What is in the index.
 *
 * @param version changes when, and only when, an answer may change
 * @param ocrPages pages whose text was recognised from an image
 * @param characters length of all texts, in UTF-16 code units
 * @param indexBytes size of the index on disk, originals not counted
 * @param lastCommit as {@code 2026-01-31T10:15:30Z}; null before the first
 * @param files source files looked at, whatever became of them
 * @param unreadable files whose text could not be read, by reason
 * @param collections documents by collection
 */
public record StatusAnswer(
        String version,
        long documents,
        long pages,
        long ocrPages,
        long characters,
        long indexBytes,
        @Nullable String lastCommit,
        long files,
        long unreadableFiles,
        Map<String, Long> unreadable,
        Map<String, Long> collections) {

    /** As the engine stands. */
    public static StatusAnswer of(Status status) {
        return new StatusAnswer(
                status.version(),
                status.documents(),
                status.pages(),
                status.ocrPages(),
                status.characters(),
                status.bytes(),
                status.lastCommit() == null ? null : status.lastCommit().toString(),
                status.files(),
                status.unreadable().values().stream().mapToLong(Long::longValue).sum(),
                new TreeMap<>(status.unreadable()),
                new TreeMap<>(status.documentsByCollection()));
    }
}

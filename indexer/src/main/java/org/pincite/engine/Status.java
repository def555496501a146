package org.pincite.engine;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of an engine.
 *
 * @param version changes when, and only when, an answer may change
 * @param characters length of all texts, in UTF-16 code units
 * @param bytes size of the index on disk, originals not counted
 * @param files source files known, whatever became of them
 * @param unreadable files that could not be read, by reason
 */
public record Status(
        String version,
        long documents,
        long pages,
        long ocrPages,
        long characters,
        long bytes,
        long files,
        Map<String, Long> unreadable,
        Map<String, Long> documentsByCollection,
        @Nullable Instant lastCommit) {}

package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Where a document came from.
 *
 * @param path relative to the folder that was indexed, with {@code /}; a file inside a container is {@code
 *     mail.eml!/exhibit.pdf}
 * @param lineId the id that a JSONL line gave its document; null elsewhere
 * @param mediaType found from the content, ex.: {@code application/pdf}
 * @param bytes size of the original
 * @param paged whether the format has pages of its own, so that page numbers mean something
 */
public record Origin(String path, @Nullable String lineId, String mediaType, long bytes, boolean paged) {}

package org.pincite.source;

/**
 * How far reading is.
 *
 * @param files files looked at, of {@code allFiles}
 * @param bytes bytes looked at, of {@code allBytes}
 * @param unchanged files that were not read again
 * @param documents documents read
 * @param pages pages read, of which {@code ocrPages} from their images
 * @param rejected files that could not be read
 */
public record Progress(
        long files,
        long allFiles,
        long bytes,
        long allBytes,
        long unchanged,
        long documents,
        long pages,
        long ocrPages,
        long rejected) {}

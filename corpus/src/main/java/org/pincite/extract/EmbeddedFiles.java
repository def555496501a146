package org.pincite.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Embedded;
import org.xml.sax.ContentHandler;

/**
 * Collects the files inside a file as bytes, within limits that hold for each file: {@value #MAX_FILES} files, 2 GiB in
 * all, 1 GiB each. The caller reads each as a document of its own.
 */
final class EmbeddedFiles implements EmbeddedDocumentExtractor {
    static final int MAX_FILES = 10_000;
    static final long MAX_TOTAL = 2L << 30;
    static final int MAX_EACH = 1 << 30;

    private final List<Embedded> files = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final boolean archive;
    private long total;
    private boolean full;

    EmbeddedFiles(String type) {
        archive = !type.contains("officedocument")
                && !type.startsWith("application/vnd.ms-")
                && !type.equals("application/msword")
                && !type.equals("application/rtf");
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !full && (archive || !isDecoration(metadata));
    }

    /** Pictures and fragments of an Office file are part of its looks, not documents. */
    private static boolean isDecoration(Metadata metadata) {
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        String kind = String.valueOf(metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
        return type.startsWith("image/")
                || kind.equals("THUMBNAIL")
                || kind.equals("METADATA")
                || kind.equals("MACRO")
                || kind.equals("FONT");
    }

    @Override
    public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (files.size() >= MAX_FILES) {
            stop("more than " + MAX_FILES + " files");
            return;
        }
        long room = Math.min(MAX_EACH, MAX_TOTAL - total);
        byte[] bytes = in.readNBytes((int) room);
        if (bytes.length == room && in.read() >= 0) {
            stop("more than " + (MAX_TOTAL >> 20) + " MiB of files");
            return;
        }
        total += bytes.length;
        String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        files.add(new Embedded(name == null || name.isBlank() ? "attachment-" + (files.size() + 1) : name, bytes));
    }

    private void stop(String what) {
        if (!full) {
            full = true;
            warnings.add(new Warning("truncated", 0, "the file holds " + what + "; the rest is left out"));
        }
    }

    List<Embedded> files() {
        return files;
    }

    List<Warning> warnings() {
        return warnings;
    }
}

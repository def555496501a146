package org.pincite.lucene;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.source.SourceFile;

/** A line of the ledger as stored: in the same index as the documents, so that both change in one commit. */
record FileLine(
        String path,
        long bytes,
        long modifiedNanos,
        long modifiedSeconds,
        String sha256,
        SourceFile.Outcome outcome,
        @Nullable String reason,
        @Nullable String message,
        List<String> documents,
        int pages,
        List<String> warnings) {

    static Document toLucene(SourceFile file) {
        FileLine line = new FileLine(
                file.path(),
                file.bytes(),
                file.modified().getNano(),
                file.modified().getEpochSecond(),
                file.sha256(),
                file.outcome(),
                file.reason(),
                file.message(),
                file.documents(),
                file.pages(),
                file.warnings());
        Document doc = new Document();
        doc.add(new StringField(Schema.TYPE, Schema.FILE, Field.Store.NO));
        doc.add(new StringField(Schema.PATH, key(file.path()), Field.Store.NO));
        doc.add(new StringField(Schema.OUTCOME, file.outcome().name(), Field.Store.NO));
        if (file.reason() != null) {
            doc.add(new StringField(Schema.REASON, file.reason(), Field.Store.NO));
        }
        doc.add(new StoredField(Schema.LINE, Json.writeBytes(line)));
        return doc;
    }

    /** The term a path is found by; a term has at most 32,766 bytes, a path name in an archive may be longer. */
    static String key(String path) {
        return path.length() <= 8_000
                ? path
                : path.substring(0, 8_000)
                        + org.pincite.corpus.DocumentId.of(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    static SourceFile read(BytesRef bytes) {
        try {
            FileLine line = Json.read(BytesRef.deepCopyOf(bytes).bytes, FileLine.class);
            return new SourceFile(
                    line.path,
                    line.bytes,
                    Instant.ofEpochSecond(line.modifiedSeconds, line.modifiedNanos),
                    line.sha256,
                    line.outcome,
                    line.reason,
                    line.message,
                    line.documents,
                    line.pages,
                    line.warnings);
        } catch (JsonException e) {
            throw new IllegalStateException("a line of the ledger is damaged: " + e.getMessage(), e);
        }
    }
}

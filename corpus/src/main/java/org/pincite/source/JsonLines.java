package org.pincite.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/**
 * A file of one document a line, as JSON: {@code id}, {@code title}, {@code kind}, {@code court}, {@code date}, {@code
 * docket}, {@code judge}, {@code publisher}, {@code author}, and {@code text}, in which a form feed ends a page and a blank line a
 * paragraph. Only {@code text} must be there. The file may be compressed by gzip.
 */
final class JsonLines {
    private static final List<String> STATED =
            List.of("title", "kind", "court", "date", "docket", "judge", "publisher", "author");

    private JsonLines() {}

    /**
     * One line.
     *
     * @param bytes the line, in UTF-8: the document's original
     * @param metadata what the line states, under {@code jsonl.NAME}
     */
    record Line(byte[] bytes, @Nullable String id, String text, Map<String, String> metadata) {}

    /** What is done with each line; a line that is no document is told apart, and reading goes on. */
    interface Reader {
        void line(Line line) throws IOException;

        void damaged(long number, String message);
    }

    static boolean isJsonLines(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".jsonl.gz") || name.endsWith(".ndjson");
    }

    static void read(Path file, Reader reader) throws IOException {
        try (InputStream in = plain(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isBlank()) {
                    continue;
                }
                try {
                    reader.line(parse(line));
                } catch (JsonException e) {
                    reader.damaged(number, e.getMessage() == null ? "no JSON" : e.getMessage());
                }
            }
        }
    }

    private static Line parse(String line) throws JsonException {
        JsonNode object = Json.tree(line);
        JsonNode text = object.get("text");
        if (text == null || !text.isTextual() || text.textValue().isBlank()) {
            throw new JsonException("expected an object with the words of a document in \"text\"");
        }
        Map<String, String> metadata = new HashMap<>();
        for (String name : STATED) {
            JsonNode value = object.get(name);
            if (value != null
                    && value.isValueNode()
                    && !value.isNull()
                    && !value.asText().isBlank()) {
                metadata.put("jsonl." + name, value.asText());
            }
        }
        JsonNode id = object.get("id");
        return new Line(
                line.getBytes(StandardCharsets.UTF_8),
                id == null || id.isNull() ? null : id.asText(),
                text.textValue(),
                metadata);
    }

    private static InputStream plain(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        buffered.mark(2);
        boolean zipped = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        return zipped ? new GZIPInputStream(buffered, 1 << 16) : buffered;
    }
}

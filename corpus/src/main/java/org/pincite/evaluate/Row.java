package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of a gold file. */
record Row(Path file, int line, JsonNode node) {
    /** Its {@code id}, else the {@code file} it is about, else its line. */
    String id() {
        for (String name : List.of("id", "file")) {
            if (node.hasNonNull(name)) {
                return node.get(name).asText();
            }
        }
        return "line " + line;
    }

    /** The words to read: {@code text}, else {@code input}. */
    String text() {
        return node.path(node.has("text") ? "text" : "input").asText();
    }

    JsonNode expected() {
        return node.path("expected");
    }

    /** Where the row stands, for messages. */
    String place() {
        return file + ":" + line;
    }

    /** The values of an array; one value stands for an array of it. */
    static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        if (array.isArray()) {
            array.forEach(value -> values.add(value.asText()));
        } else if (!array.isMissingNode() && !array.isNull()) {
            values.add(array.asText());
        }
        return values;
    }

    /** The words of a field; null where it is missing, null or empty. */
    static @Nullable String string(JsonNode object, String field) {
        String value = object.path(field).asText("");
        return object.path(field).isNull() || value.isBlank() ? null : value;
    }
}

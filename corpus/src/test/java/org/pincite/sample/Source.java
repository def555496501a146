package org.pincite.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A readable source of one document: {@code key: value} lines, a line {@code ---}, then the body in the mark-up of {@link
 * Markup}. A source with {@code source: other.src} has the other's keys and body except for what it says itself; that is how
 * a redacted paper and its unsealed twin share one text.
 */
record Source(Path file, Map<String, String> keys, List<String> body) {
    static Source read(Path file) {
        Source source = asWritten(file);
        return new Source(file, source.keys, redacted(source.body, source.key("redact", "no")));
    }

    private static Source asWritten(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read source " + file, e);
        }
        Map<String, String> keys = new LinkedHashMap<>();
        int at = 0;
        for (; at < lines.size() && !lines.get(at).equals("---"); at++) {
            String line = lines.get(at);
            int colon = line.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException(
                        file + ":" + (at + 1) + ": expected \"key: value\", was \"" + line + "\"");
            }
            keys.merge(line.substring(0, colon), line.substring(colon + 2).strip(), (a, b) -> a + "\n" + b);
        }
        List<String> body = new ArrayList<>(lines.subList(Math.min(at + 1, lines.size()), lines.size()));
        String parent = keys.get("source");
        if (parent != null) {
            Source other = asWritten(file.resolveSibling(parent));
            Map<String, String> merged = new LinkedHashMap<>(other.keys());
            merged.putAll(keys);
            keys = merged;
            body = body.isEmpty() ? other.body() : body;
        }
        return new Source(file, keys, body);
    }

    /** @throws IllegalArgumentException where the source lacks the key */
    String key(String name) {
        String value = keys.get(name);
        if (value == null) {
            throw new IllegalArgumentException(file + " lacks the key \"" + name + "\"");
        }
        return value;
    }

    String key(String name, String otherwise) {
        return keys.getOrDefault(name, otherwise);
    }

    /** Lines of a key that may be repeated; empty where it is absent. */
    List<String> all(String name) {
        String value = keys.get(name);
        return value == null ? List.of() : List.of(value.split("\n"));
    }

    /** Words in {{double braces}} are sealed: black blocks, a [REDACTED] or, in the unsealed paper, the words. */
    private static List<String> redacted(List<String> body, String how) {
        String text = String.join("\n", body);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", from)) {
            int close = text.indexOf("}}", open);
            String words = text.substring(open + 2, close);
            out.append(text, from, open)
                    .append(
                            switch (how) {
                                case "no" -> words;
                                case "blocks" ->
                                    words.replaceAll("\\[\\^\\d+]", "").replaceAll("\\S", "█");
                                case "word" -> "[REDACTED]";
                                default -> throw new IllegalArgumentException("redact: no, blocks or word; was " + how);
                            });
            from = close + 2;
        }
        return List.of(out.append(text.substring(from)).toString().split("\n", -1));
    }
}

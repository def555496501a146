package org.pincite.facts;

import java.util.Map;

/**
 * What is known of a document besides its text.
 *
 * @param fileName last part of the path, ex.: {@code motion.pdf}
 * @param mediaType ex.: {@code application/pdf}
 * @param metadata words the file carries outside its text, under the keys of {@code Extraction.Extracted}; for a document
 *     of a JSONL line also {@code jsonl.title}, {@code jsonl.kind}, {@code jsonl.court}, {@code jsonl.date}, {@code
 *     jsonl.docket}, {@code jsonl.judge}, {@code jsonl.publisher}, {@code jsonl.author}: what the line states
 */
public record Hints(String fileName, String mediaType, Map<String, String> metadata) {
    public Hints {
        metadata = Map.copyOf(metadata);
    }

    public static Hints none() {
        return new Hints("", "text/plain", Map.of());
    }
}

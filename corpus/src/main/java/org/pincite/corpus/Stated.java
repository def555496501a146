package org.pincite.corpus;

import java.util.List;

/** A single value that a document states of itself, with what earned it (at least one piece of evidence, best first). */
public record Stated<T>(T value, List<Evidence> evidence) {
    public Stated {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("no evidence for " + value);
        }
    }

    public static <T> Stated<T> of(T value, Evidence evidence) {
        return new Stated<>(value, List.of(evidence));
    }
}

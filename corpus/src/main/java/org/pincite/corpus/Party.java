package org.pincite.corpus;

import java.util.List;

/**
 * A litigant.
 *
 * @param id facet value: the normalised name as a slug, ex.: {@code meta-platforms}
 * @param name to display, ex.: {@code Meta Platforms, Inc.}
 * @param role ex.: {@code plaintiff}, {@code third-party defendant}
 * @param asWritten each spelling found, as written, most frequent first
 * @param evidence where the text says so, best first
 */
public record Party(String id, String name, String role, List<String> asWritten, List<Evidence> evidence) {
    public Party {
        asWritten = List.copyOf(asWritten);
        evidence = List.copyOf(evidence);
    }
}

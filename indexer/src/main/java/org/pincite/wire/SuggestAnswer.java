package org.pincite.wire;

import java.util.List;
import org.pincite.engine.Suggestion;

/** Completions of what was typed. */
public record SuggestAnswer(List<Completion> suggestions) {

    /** What {@code facet} says of a phrase, which is a value of none. */
    public static final String PHRASE = "phrase";

    /** A value of a facet, or a phrase of the text; what to show for it; and the number of documents that have it. */
    public record Completion(String facet, String value, String label, int count) {}

    /** As the engine found them. */
    public static SuggestAnswer of(List<Suggestion> suggestions) {
        return new SuggestAnswer(suggestions.stream()
                .map(s ->
                        new Completion(s.facet() == null ? PHRASE : s.facet().word(), s.value(), s.label(), s.count()))
                .toList());
    }
}

package org.pincite.wire;

import java.util.List;
import org.pincite.engine.Facet;
import org.pincite.engine.SearchResults;
import org.pincite.wire.SearchAnswer.Value;

/** Values of one facet that answer to what was typed, most frequent first; {@code more} if not all are listed. */
public record FacetAnswer(String facet, String prefix, List<Value> values, boolean more) {
    /** The first {@code limit} of what the engine found. */
    public static FacetAnswer of(Facet facet, String prefix, List<SearchResults.FacetValue> values, int limit) {
        return new FacetAnswer(
                facet.word(),
                prefix,
                values.stream().limit(limit).map(Value::of).toList(),
                values.size() > limit);
    }
}

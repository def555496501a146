package org.pincite.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.query.DateField;

/**
 * What narrows a search: values of facets (OR within one facet, AND across facets), values excluded, and ranges of days.
 */
public record Filters(Map<Facet, Selection> values, List<DayRange> days) {
    public Filters {
        values = Map.copyOf(values);
        days = List.copyOf(days);
    }

    public static Filters none() {
        return new Filters(Map.of(), List.of());
    }

    /** Values of one facet: a document must have one of {@code included} (if any) and none of {@code excluded}. */
    public record Selection(List<String> included, List<String> excluded) {
        public Selection {
            included = List.copyOf(included);
            excluded = List.copyOf(excluded);
        }
    }

    /** Days, both ends included; null for an open end. A partial date in a document matches if any day of it does. */
    public record DayRange(
            DateField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}

package org.pincite.wire;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Facet;
import org.pincite.engine.SearchResults;
import org.pincite.query.Dialect;
import org.pincite.query.Query;
import org.pincite.query.Respelling;

/**
 * The answer to a search.
 *
 * @param readAs how the query was read, in its own syntax
 * @param took milliseconds
 * @param facets by name, in the order of {@link Facet}, {@code date} last; each a {@link FacetCounts} or a {@link
 *     DateCounts}
 * @param zeroedBy part of the query that left no hit, or null
 * @param parts where there is no hit, parts of the query with what each finds by itself, without the filters; else empty
 * @param didYouMean the query with words that stand in no document replaced by like ones that do, or null
 * @param unreadable files in scope whose text could not be read
 * @param next cursor of the next page, or null at the end
 */
public record SearchAnswer(
        String readAs,
        Total total,
        long took,
        List<HitAnswer> hits,
        Map<String, Object> facets,
        @Nullable String zeroedBy,
        List<Part> parts,
        @Nullable DidYouMean didYouMean,
        long unreadable,
        @Nullable String next) {

    /** Documents found; always counted exactly. */
    public record Total(long value, boolean exact) {}

    /** Part of a query, in its own syntax, and the number of documents it finds. */
    public record Part(String query, long documents) {}

    /**
     * What may have been meant.
     *
     * @param query to be asked in the same dialect
     * @param documents what it finds, within the filters
     */
    public record DidYouMean(String query, long documents, List<Meant> words) {
        /** What to ask instead; null if there is nothing to. */
        public static @Nullable DidYouMean of(String typed, Dialect dialect, SearchResults.@Nullable Respelt respelt) {
            if (respelt == null) {
                return null;
            }
            Map<String, String> meant = new LinkedHashMap<>();
            respelt.words().forEach(word -> meant.put(word.word(), word.meant()));
            List<Meant> words = respelt.words().stream()
                    .map(word -> new Meant(word.word(), word.meant(), word.documents()))
                    .toList();
            return Respelling.typed(typed, dialect, meant)
                    .map(query -> new DidYouMean(query, respelt.documents(), words))
                    .orElse(null);
        }
    }

    /** A word as typed, the one that may have been meant, and the documents that have that one. */
    public record Meant(String word, String meant, long documents) {}

    /** Values of a facet; {@code more} if not all are listed. */
    public record FacetCounts(List<Value> values, boolean more) {
        static FacetCounts of(SearchResults.FacetCounts counts) {
            return new FacetCounts(counts.values().stream().map(Value::of).toList(), counts.more());
        }
    }

    /**
     * One value of a facet.
     *
     * @param value what to filter by
     * @param label what to show
     * @param as spellings found in the documents
     */
    public record Value(String value, String label, int count, boolean selected, List<Spelling> as) {
        /** As the engine counted it. */
        public static Value of(SearchResults.FacetValue value) {
            List<Spelling> as = value.as().stream()
                    .map(s -> new Spelling(s.label(), s.count()))
                    .toList();
            return new Value(value.value(), value.label(), value.count(), value.selected(), as);
        }
    }

    public record Spelling(String label, int count) {}

    /** Documents by their own date; interval {@code year}, {@code month} or {@code day}. */
    public record DateCounts(String interval, List<Bar> values) {
        static DateCounts of(SearchResults.Histogram histogram) {
            return new DateCounts(
                    histogram.interval(),
                    histogram.bars().stream()
                            .map(b -> new Bar(b.value(), b.count()))
                            .toList());
        }
    }

    /** One interval, ex.: {@code 2023-04}. */
    public record Bar(String value, int count) {}

    /** The results of {@code query}, which was {@code typed} in a dialect, found in {@code took} milliseconds. */
    public static SearchAnswer of(Query query, String typed, Dialect dialect, SearchResults results, long took) {
        SearchResults.Nothing nothing = results.nothing();
        return new SearchAnswer(
                query.toString(),
                new Total(results.total(), true),
                took,
                results.hits().stream().map(HitAnswer::of).toList(),
                facets(results),
                nothing == null ? null : nothing.by(),
                nothing == null
                        ? List.of()
                        : nothing.parts().stream()
                                .map(part -> new Part(part.query(), part.documents()))
                                .toList(),
                DidYouMean.of(typed, dialect, results.respelt()),
                results.unreadable(),
                results.next());
    }

    private static Map<String, Object> facets(SearchResults results) {
        Map<String, Object> facets = new LinkedHashMap<>();
        if (!results.facets().isEmpty()) {
            new EnumMap<>(results.facets())
                    .forEach((facet, counts) -> facets.put(facet.word(), FacetCounts.of(counts)));
        }
        if (results.dates() != null) {
            facets.put("date", DateCounts.of(results.dates()));
        }
        return facets;
    }
}

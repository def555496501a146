package org.pincite.wire;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Facet;
import org.pincite.engine.TermsResults;
import org.pincite.query.QueryList;

/**
 * A search-term report: what each query of a list finds, and what it finds that no other does.
 *
 * @param took milliseconds
 * @param searched documents that pass the filters
 * @param documents documents that any of the queries finds
 * @param unread queries that could not be answered; their lines say why
 */
public record TermsAnswer(long took, long searched, long documents, int unread, List<Line> terms) {

    /** One line of the list. */
    public sealed interface Line {
        int line();

        String query();
    }

    /**
     * A line that was answered.
     *
     * @param line its number in the list, from 1
     * @param query as typed
     * @param hits places in the texts of these documents where it matches
     * @param alone documents that no other query of the list finds
     * @param facets the same by facet, in the facets' order
     */
    public record Counted(
            int line, String query, String readAs, long documents, long hits, long alone, Map<String, Breakdown> facets)
            implements Line {}

    /** A line that could not be answered; the others are compared without it. */
    public record Unread(int line, String query, Error error) implements Line {}

    /**
     * Why a line could not be answered.
     *
     * @param position column of the offending token, from 1; null where the line can be read but is too large to run
     */
    public record Error(String detail, @Nullable Integer position) {}

    /** Values of one facet, most documents first; {@code more} if not all are listed. */
    public record Breakdown(List<Value> values, boolean more) {}

    /** The counts within the documents that have one value of a facet. */
    public record Value(String value, String label, long documents, long hits, long alone) {}

    /** The report on {@code list}, of which {@code results} has one term for each line that could be read. */
    public static TermsAnswer of(QueryList list, TermsResults results, long took) {
        Iterator<TermsResults.Term> terms = results.terms().iterator();
        List<Line> lines = new ArrayList<>();
        for (QueryList.Line line : list.lines()) {
            lines.add(
                    switch (line) {
                        case QueryList.Unread unread ->
                            new Unread(unread.number(), unread.typed(), new Error(unread.why(), unread.column()));
                        case QueryList.Read read -> line(read, terms.next());
                    });
        }
        int unread = (int) lines.stream().filter(Unread.class::isInstance).count();
        return new TermsAnswer(took, results.searched(), results.found(), unread, lines);
    }

    private static Line line(QueryList.Read read, TermsResults.Term term) {
        return switch (term) {
            case TermsResults.Refused refused ->
                new Unread(read.number(), read.typed(), new Error(refused.why(), null));
            case TermsResults.Counted counted ->
                new Counted(
                        read.number(),
                        read.typed(),
                        read.query().toString(),
                        counted.documents(),
                        counted.hits(),
                        counted.alone(),
                        facets(counted.facets()));
        };
    }

    private static Map<String, Breakdown> facets(Map<Facet, TermsResults.Breakdown> facets) {
        Map<String, Breakdown> named = new LinkedHashMap<>();
        facets.forEach((facet, breakdown) -> named.put(
                facet.word(),
                new Breakdown(
                        breakdown.values().stream()
                                .map(v -> new Value(v.value(), v.label(), v.documents(), v.hits(), v.alone()))
                                .toList(),
                        breakdown.more())));
        return named;
    }

    /**
     * The report as a table: for each line a row of its own, then one for each value of a facet; at the end one for
     * all of them together.
     */
    public String csv() {
        StringBuilder rows = new StringBuilder(Csv.row(List.of(
                "line", "query", "readAs", "facet", "value", "documents", "hits", "alone", "position", "error")));
        for (Line line : terms) {
            switch (line) {
                case Unread unread ->
                    rows.append(row(
                            line,
                            "",
                            "",
                            "",
                            List.of("", "", ""),
                            unread.error().position() == null
                                    ? ""
                                    : unread.error().position().toString(),
                            unread.error().detail()));
                case Counted counted -> {
                    rows.append(row(
                            line,
                            counted.readAs(),
                            "",
                            "",
                            numbers(counted.documents(), counted.hits(), counted.alone()),
                            "",
                            ""));
                    counted.facets()
                            .forEach((facet, breakdown) -> breakdown
                                    .values()
                                    .forEach(value -> rows.append(row(
                                            line,
                                            counted.readAs(),
                                            facet,
                                            value.label(),
                                            numbers(value.documents(), value.hits(), value.alone()),
                                            "",
                                            ""))));
                }
            }
        }
        rows.append(Csv.row(List.of("", "any of these", "", "", "", Long.toString(documents), "", "", "", "")));
        return rows.toString();
    }

    private static List<String> numbers(long documents, long hits, long alone) {
        return List.of(Long.toString(documents), Long.toString(hits), Long.toString(alone));
    }

    private static String row(
            Line line, String readAs, String facet, String value, List<String> numbers, String position, String error) {
        List<String> cells =
                new ArrayList<>(List.of(Integer.toString(line.line()), line.query(), readAs, facet, value));
        cells.addAll(numbers);
        cells.addAll(List.of(position, error));
        return Csv.row(cells);
    }
}

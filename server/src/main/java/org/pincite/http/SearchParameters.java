package org.pincite.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.query.Dialect;
import org.pincite.query.Query;
import org.pincite.query.QueryParser;
import org.pincite.query.QuerySyntaxException;
import org.pincite.wire.FilterWords;

/** Reads a search from a URL. */
final class SearchParameters {
    private static final int DEFAULT_SIZE = 10;
    private static final int LARGEST_SIZE = 100;
    private static final int DEFAULT_SNIPPETS = 3;
    private static final int MOST_SNIPPETS = 10;
    private static final String DATE = "date";
    private static final String DEFAULT_FACETS = "kind,party,allegation,court,docType,date";
    private static final List<String> DIALECTS =
            Arrays.stream(Dialect.values()).map(Dialect::word).toList();

    private static final Map<String, Facet> FACETS = Arrays.stream(Facet.values())
            .collect(Collectors.toMap(Facet::word, Function.identity(), (a, b) -> a, LinkedHashMap::new));

    /** Those that narrow what is searched. */
    static final Set<String> NARROWING = FilterWords.NAMES;

    /** Every parameter of a search. */
    static final Set<String> KNOWN = known();

    private SearchParameters() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(NARROWING);
        known.addAll(List.of("q", "dialect", "sort", "size", "cursor", "facets", "snippets"));
        return Set.copyOf(known);
    }

    /** The names of {@link #KNOWN} and more. */
    static Set<String> knownAnd(String... more) {
        return Stream.concat(KNOWN.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    static SearchRequest read(Parameters given) {
        List<Facet> facets = new ArrayList<>();
        boolean dates = false;
        for (String name : facetNames(given, DEFAULT_FACETS)) {
            if (name.equals(DATE)) {
                dates = true;
            } else {
                facets.add(facet(name, "facets"));
            }
        }
        return new SearchRequest(
                query(given),
                filters(given),
                collections(given),
                SearchRequest.Sort.valueOf(
                        given.word("sort", sorts(), "relevance").toUpperCase(Locale.ROOT)),
                size(given, DEFAULT_SIZE),
                given.one("cursor"),
                facets,
                dates,
                snippets(given));
    }

    static int size(Parameters given, int otherwise) {
        return given.number("size", 1, LARGEST_SIZE, otherwise);
    }

    static int snippets(Parameters given) {
        return given.number("snippets", 0, MOST_SNIPPETS, DEFAULT_SNIPPETS);
    }

    static Dialect dialect(Parameters given) {
        return Dialect.named(given.word("dialect", DIALECTS, DIALECTS.getFirst()))
                .orElseThrow();
    }

    /** The query in {@code q}; everything if there is none. */
    static Query query(Parameters given) {
        Dialect dialect = dialect(given);
        String typed = given.one("q");
        if (typed == null) {
            return new Query.All();
        }
        try {
            return QueryParser.parse(typed, dialect);
        } catch (QuerySyntaxException e) {
            throw new ProblemException(Problem.badQuery(String.valueOf(e.getMessage()), e.column(), "q"));
        }
    }

    /** The facet named. @throws ProblemException listing those there are */
    static Facet facet(String name, String parameter) {
        Facet facet = FACETS.get(name);
        if (facet == null) {
            throw new ProblemException(Problem.badParameter(parameter, unknownFacet(name)));
        }
        return facet;
    }

    static String unknownFacet(String name) {
        return "there is no facet \"" + Parameters.shortened(name) + "\"; there are "
                + String.join(", ", FACETS.keySet()) + " and " + DATE;
    }

    /** The facets named, in their order. */
    static List<Facet> facets(Parameters given, String otherwise) {
        return facetNames(given, otherwise).stream()
                .map(name -> facet(name, "facets"))
                .toList();
    }

    private static List<String> facetNames(Parameters given, String otherwise) {
        if (!given.has("facets")) {
            return List.of(otherwise.split(","));
        }
        String names = given.one("facets");
        return names == null
                ? List.of()
                : Stream.of(names.split(",")).map(String::strip).distinct().toList();
    }

    private static List<String> sorts() {
        return Arrays.stream(SearchRequest.Sort.values())
                .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The collections named; empty for all. */
    static Set<String> collections(Parameters given) {
        return FilterWords.collections(given.map());
    }

    static Filters filters(Parameters given) {
        try {
            return FilterWords.filters(given.map());
        } catch (FilterWords.FilterException e) {
            throw new ProblemException(Problem.badParameter(e.name(), String.valueOf(e.getMessage())));
        }
    }
}

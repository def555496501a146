package org.pincite.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Kind;
import org.pincite.corpus.PartialDate;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.query.DateField;
import org.pincite.query.Dialect;
import org.pincite.query.Query;
import org.pincite.query.QueryParser;
import org.pincite.query.QuerySyntaxException;

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

    /** Every parameter of a search. */
    static final Set<String> KNOWN = known();

    /** Those that narrow what is searched. */
    static final Set<String> NARROWING = narrowing();

    private SearchParameters() {}

    private static Set<String> known() {
        Set<String> known = new HashSet<>(narrowing());
        known.addAll(List.of("q", "dialect", "sort", "size", "cursor", "facets", "snippets"));
        return Set.copyOf(known);
    }

    private static Set<String> narrowing() {
        Set<String> known = new HashSet<>(FACETS.keySet());
        for (DateField field : DateField.values()) {
            known.add(field.word() + ".from");
            known.add(field.word() + ".to");
        }
        return Set.copyOf(known);
    }

    /** The names of {@link #KNOWN} and more. */
    static Set<String> knownAnd(String... more) {
        return Stream.concat(KNOWN.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
    }

    static SearchRequest read(Parameters given) {
        List<Facet> facets = new ArrayList<>();
        boolean dates = false;
        for (String name : facetNames(given)) {
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
                given.number("size", 1, LARGEST_SIZE, DEFAULT_SIZE),
                given.one("cursor"),
                facets,
                dates,
                given.number("snippets", 0, MOST_SNIPPETS, DEFAULT_SNIPPETS));
    }

    /** The query in {@code q}; everything if there is none. */
    static Query query(Parameters given) {
        Dialect dialect = Dialect.named(given.word("dialect", DIALECTS, DIALECTS.getFirst()))
                .orElseThrow();
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

    private static List<String> facetNames(Parameters given) {
        if (!given.has("facets")) {
            return List.of(DEFAULT_FACETS.split(","));
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
        Set<String> collections = new LinkedHashSet<>(given.all(Facet.COLLECTION.word()));
        collections.removeIf(name -> name.startsWith("-"));
        return collections;
    }

    static Filters filters(Parameters given) {
        Map<Facet, Filters.Selection> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> included = new ArrayList<>();
            List<String> excluded = new ArrayList<>();
            for (String value : given.all(facet.word())) {
                boolean exclude = value.startsWith("-");
                String bare = exclude ? value.substring(1) : value;
                checkClosed(facet, bare);
                (exclude ? excluded : included).add(bare);
            }
            if (facet == Facet.COLLECTION) {
                included.clear();
            }
            if (!included.isEmpty() || !excluded.isEmpty()) {
                values.put(facet, new Filters.Selection(included, excluded));
            }
        }
        List<Filters.DayRange> days = new ArrayList<>();
        for (DateField field : DateField.values()) {
            PartialDate from = date(given, field.word() + ".from");
            PartialDate to = date(given, field.word() + ".to");
            if (from != null && to != null && from.first().isAfter(to.last())) {
                throw new ProblemException(Problem.badParameter(
                        field.word() + ".from",
                        field.word() + ".from (" + from + ") is after " + field.word() + ".to (" + to + ")"));
            }
            if (from != null || to != null) {
                days.add(
                        new Filters.DayRange(field, from == null ? null : from.first(), to == null ? null : to.last()));
            }
        }
        return new Filters(values, days);
    }

    /** A value of a facet whose values are few and known must be one of them. */
    private static void checkClosed(Facet facet, String value) {
        List<String> words = switch (facet) {
            case KIND -> Arrays.stream(Kind.values()).map(Kind::word).toList();
            case STATUS ->
                Arrays.stream(Allegation.Status.values())
                        .map(Allegation.Status::word)
                        .toList();
            case PARTY, ALLEGATION, COURT, DOCKET, DOC_TYPE, PUBLISHER, MENTION, COLLECTION -> List.of();
        };
        if (!words.isEmpty() && !words.contains(value)) {
            throw new ProblemException(Problem.badParameter(
                    facet.word(),
                    "\"" + facet.word() + "\" is one of " + String.join(", ", words) + "; was \""
                            + Parameters.shortened(value) + "\""));
        }
    }

    private static @Nullable PartialDate date(Parameters given, String name) {
        String value = given.one(name);
        if (value == null) {
            return null;
        }
        try {
            return PartialDate.parse(value);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problem.badParameter(
                    name,
                    "\"" + name + "\" must be a date as 2024-03-23, 2024-03 or 2024, was \""
                            + Parameters.shortened(value) + "\""));
        }
    }
}

package org.pincite.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Kind;
import org.pincite.corpus.PartialDate;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.query.DateField;
import org.pincite.quote.Verdict;

/**
 * Filters in words, as in a URL: names of facets with values, of which one with a leading {@code -} excludes, and {@code
 * filed.from}, {@code filed.to} and the like with dates. An empty value is none.
 */
public final class FilterWords {
    /** Every name there is. */
    public static final Set<String> NAMES = names();

    /** A filter cannot be understood; the message says what was expected. */
    public static final class FilterException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String name;

        FilterException(String name, String message) {
            super(message);
            this.name = name;
        }

        /** The filter's name. */
        public String name() {
            return name;
        }
    }

    private FilterWords() {}

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Facet facet : Facet.values()) {
            names.add(facet.word());
        }
        for (DateField field : DateField.values()) {
            names.add(field.word() + ".from");
            names.add(field.word() + ".to");
        }
        return java.util.Collections.unmodifiableSet(names);
    }

    /** The collections named; empty for all. Those excluded are among the {@link #filters}. */
    public static Set<String> collections(Map<String, List<String>> given) {
        Set<String> collections = new LinkedHashSet<>(all(given, Facet.COLLECTION.word()));
        collections.removeIf(name -> name.startsWith("-"));
        return collections;
    }

    /** What the words say; names that are no filter's are left aside. @throws FilterException naming the filter */
    public static Filters filters(Map<String, List<String>> given) throws FilterException {
        Map<Facet, Filters.Selection> values = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> included = new ArrayList<>();
            List<String> excluded = new ArrayList<>();
            for (String value : all(given, facet.word())) {
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
                throw new FilterException(
                        field.word() + ".from",
                        field.word() + ".from (" + from + ") is after " + field.word() + ".to (" + to + ")");
            }
            if (from != null || to != null) {
                days.add(
                        new Filters.DayRange(field, from == null ? null : from.first(), to == null ? null : to.last()));
            }
        }
        return new Filters(values, days);
    }

    private static List<String> all(Map<String, List<String>> given, String name) {
        return given.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A value of a facet whose values are few and known must be one of them. */
    private static void checkClosed(Facet facet, String value) throws FilterException {
        List<String> words = switch (facet) {
            case KIND -> Arrays.stream(Kind.values()).map(Kind::word).toList();
            case STATUS ->
                Arrays.stream(Allegation.Status.values())
                        .map(Allegation.Status::word)
                        .toList();
            case VERDICT -> Arrays.stream(Verdict.values()).map(Enum::name).toList();
            case PARTY, ALLEGATION, COURT, DOCKET, DOC_TYPE, PUBLISHER, MENTION, COLLECTION -> List.of();
        };
        if (!words.isEmpty() && !words.contains(value)) {
            throw new FilterException(
                    facet.word(),
                    "\"" + facet.word() + "\" is one of " + String.join(", ", words) + "; was \"" + shortened(value)
                            + "\"");
        }
    }

    private static @Nullable PartialDate date(Map<String, List<String>> given, String name) throws FilterException {
        List<String> values = all(given, name);
        if (values.size() > 1) {
            throw new FilterException(
                    name, "\"" + name + "\" may be given once, was given " + values.size() + " times");
        }
        if (values.isEmpty()) {
            return null;
        }
        try {
            return PartialDate.parse(values.getFirst());
        } catch (IllegalArgumentException e) {
            throw new FilterException(
                    name,
                    "\"" + name + "\" must be a date as 2024-03-23, 2024-03 or 2024, was \""
                            + shortened(values.getFirst()) + "\"");
        }
    }

    private static String shortened(String typed) {
        return typed.length() <= 60 ? typed : typed.substring(0, 60) + "…";
    }

    /** Reads {@code name=value}, several times. @throws FilterException naming what is no filter's name */
    public static Map<String, List<String>> read(List<String> assignments) throws FilterException {
        Map<String, List<String>> given = new java.util.LinkedHashMap<>();
        for (String assignment : assignments) {
            int equals = assignment.indexOf('=');
            String name = equals < 0 ? assignment : assignment.substring(0, equals);
            if (equals < 0 || !NAMES.contains(name)) {
                throw new FilterException(
                        name,
                        "expected NAME=VALUE, found \"" + shortened(assignment) + "\"; names are "
                                + String.join(", ", new TreeSet<>(NAMES)));
            }
            given.computeIfAbsent(name, any -> new ArrayList<>()).add(assignment.substring(equals + 1));
        }
        return given;
    }
}

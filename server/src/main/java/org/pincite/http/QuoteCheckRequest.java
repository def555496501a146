package org.pincite.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.quote.Brief;
import org.pincite.quote.BriefReader;
import org.pincite.quote.Quote;
import org.pincite.quote.Scope;

/** Reads what is to be checked from JSON, strictly: an error names the field. */
record QuoteCheckRequest(Brief brief, Scope scope) {
    private static final int LONGEST_TEXT = 5_000_000;
    private static final int LONGEST_QUOTATION = 20_000;
    private static final int LONGEST_CITATION = 1_000;
    private static final Set<String> FIELDS = Set.of("text", "quotes", "scope");
    private static final Set<String> QUOTE_FIELDS = Set.of("words", "cited");

    static QuoteCheckRequest read(byte[] body) {
        Map<?, ?> root = object(body);
        known(root, FIELDS, "");
        Object text = root.get("text");
        Object quotes = root.get("quotes");
        if ((text == null) == (quotes == null)) {
            throw bad(
                    text == null ? "text" : "quotes",
                    "expected either \"text\" or \"quotes\", found " + (text == null ? "neither" : "both"));
        }
        Object scope = root.get("scope");
        return new QuoteCheckRequest(
                text == null ? new Brief(quotes(quotes), 0) : BriefReader.read(string(text, "text", LONGEST_TEXT)),
                scope == null ? Scope.all() : within(scope));
    }

    /** A scope by itself, as a form has it. */
    static Scope scope(String json) {
        return within(object(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<?, ?> object(byte[] json) {
        try {
            Object root = Json.read(json, Object.class);
            if (root instanceof Map<?, ?> object) {
                return object;
            }
            throw new ProblemException(malformed("Expected a JSON object, found " + kind(root) + "."));
        } catch (JsonException e) {
            throw new ProblemException(malformed("It cannot be parsed: " + e.getMessage()));
        }
    }

    private static Problem malformed(String detail) {
        return Problem.of(400, "malformed-json", "The body is not the JSON expected", detail);
    }

    private static List<Quote> quotes(@Nullable Object given) {
        if (!(given instanceof List<?> list)) {
            throw bad("quotes", "\"quotes\" must be a list, was " + kind(given));
        }
        if (list.size() > BriefReader.MOST) {
            throw bad("quotes", "\"quotes\" may have " + BriefReader.MOST + " entries, has " + list.size());
        }
        List<Quote> quotes = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            quotes.add(quote(list.get(i), "quotes[" + i + "]"));
        }
        return quotes;
    }

    private static Quote quote(@Nullable Object given, String at) {
        if (!(given instanceof Map<?, ?> entry)) {
            throw bad(at, "\"" + at + "\" must be an object with \"words\", was " + kind(given));
        }
        known(entry, QUOTE_FIELDS, at + ".");
        Object words = entry.get("words");
        if (words == null) {
            throw bad(at + ".words", "\"" + at + ".words\" is missing");
        }
        Object cited = entry.get("cited");
        return Quote.of(
                string(words, at + ".words", LONGEST_QUOTATION),
                cited == null ? null : string(cited, at + ".cited", LONGEST_CITATION));
    }

    /** Filters by the names that the parameters of a search have; a value or a list of values. */
    private static Scope within(Object scope) {
        if (!(scope instanceof Map<?, ?> filters)) {
            throw bad("scope", "\"scope\" must be an object, was " + kind(scope));
        }
        Map<String, List<String>> given = new LinkedHashMap<>();
        filters.forEach((name, value) -> given.put(String.valueOf(name), values("scope." + name, value)));
        try {
            Parameters parameters = Parameters.of(given, SearchParameters.NARROWING);
            return new Scope(SearchParameters.filters(parameters), SearchParameters.collections(parameters), Set.of());
        } catch (ProblemException e) {
            throw bad("scope." + e.problem().parameter(), e.problem().detail());
        }
    }

    private static List<String> values(String at, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            return List.of(string(value, at, LONGEST_CITATION));
        }
        List<String> values = new ArrayList<>(list.size());
        list.forEach(each -> values.add(string(each, at, LONGEST_CITATION)));
        return values;
    }

    private static String string(@Nullable Object value, String at, int longest) {
        if (!(value instanceof String text)) {
            throw bad(at, "\"" + at + "\" must be a string, was " + kind(value));
        }
        if (text.length() > longest) {
            throw bad(at, "\"" + at + "\" may have " + longest + " characters, has " + text.length());
        }
        return text;
    }

    private static void known(Map<?, ?> object, Set<String> known, String at) {
        for (Object key : object.keySet()) {
            String name = String.valueOf(key);
            if (!known.contains(name)) {
                String field = at + Parameters.shortened(name);
                String hint = Nearest.of(name, known)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("known are " + String.join(", ", new TreeSet<>(known)));
                throw bad(field, "there is no field \"" + field + "\"; " + hint);
            }
        }
    }

    private static String kind(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case List<?> list -> "a list";
            case Map<?, ?> object -> "an object";
            case String text -> "a string";
            case Number number -> "a number";
            default -> "true or false";
        };
    }

    private static ProblemException bad(String field, String detail) {
        return new ProblemException(Problem.badField(field, detail));
    }
}

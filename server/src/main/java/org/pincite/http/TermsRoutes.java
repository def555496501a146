package org.pincite.http;

import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.TermsRequest;
import org.pincite.engine.TermsResults;
import org.pincite.json.Json;
import org.pincite.json.JsonException;
import org.pincite.query.Dialect;
import org.pincite.query.QueryList;
import org.pincite.wire.TermsAnswer;

/**
 * The search-term report: many queries at once, and what each finds that no other does. The list is a text, one query a line,
 * or JSON; filters, dialect and facets stand in the address as for a search, or in the JSON. A body may have 1 MB.
 */
final class TermsRoutes {
    static final String TERMS = "/api/terms";
    private static final String JSON = "application/json";
    private static final String TEXT = "text/plain";
    private static final String BY = "collection";
    private static final Set<String> PARAMETERS = Stream.concat(
                    SearchParameters.NARROWING.stream(), Stream.of("dialect", "facets", "format"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FIELDS = Set.of("queries", "text", "dialect", "facets", "scope");

    private final Library library;

    TermsRoutes(Library library) {
        this.library = library;
    }

    List<PinciteHttp.Route> routes() {
        return List.of(PinciteHttp.Route.post(TERMS, this::report));
    }

    private void report(Context ctx) {
        Parameters.of(ctx, PARAMETERS);
        ctx.header("Cache-Control", "no-store");
        Map<String, List<String>> given = new LinkedHashMap<>(ctx.queryParamMap());
        String type = ctx.contentType() == null
                ? ""
                : String.valueOf(ctx.contentType()).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        List<String> lines = switch (type) {
            case TEXT -> lines(utf8(ctx.bodyAsBytes()));
            case JSON -> json(ctx.bodyAsBytes(), given);
            default ->
                throw new ProblemException(Problem.of(
                        415,
                        "unsupported-media-type",
                        "The body is of a kind that is not read here",
                        "Expected " + TEXT + " with one query a line, or " + JSON + "; was "
                                + (type.isEmpty() ? "none" : "\"" + Parameters.shortened(type) + "\"") + "."));
        };
        Parameters parameters = Parameters.of(given, PARAMETERS);
        boolean csv = parameters.word("format", List.of("json", "csv"), "json").equals("csv");
        QueryList list = list(lines, SearchParameters.dialect(parameters));
        long started = System.nanoTime();
        TermsResults results = library.engine()
                .terms(new TermsRequest(
                        list.queries(),
                        SearchParameters.filters(parameters),
                        SearchParameters.collections(parameters),
                        SearchParameters.facets(parameters, BY)));
        TermsAnswer answer = TermsAnswer.of(list, results, (System.nanoTime() - started) / 1_000_000);
        RequestLog.hits(ctx, answer.documents());
        if (csv) {
            ctx.header("Content-Disposition", "attachment; filename=\"pincite-terms.csv\"");
            ctx.contentType("text/csv; charset=utf-8; header=present").result(answer.csv());
        } else {
            Answers.json(ctx, answer);
        }
    }

    private static QueryList list(List<String> lines, Dialect dialect) {
        try {
            QueryList list = QueryList.of(lines, dialect);
            if (list.lines().isEmpty()) {
                throw new ProblemException(
                        Problem.of(400, "no-queries", "The list is empty", "Expected a query a line, found none."));
            }
            return list;
        } catch (QueryList.TooLongException e) {
            throw new ProblemException(Problem.of(
                    400, "too-many-queries", "The list has too many queries", String.valueOf(e.getMessage())));
        }
    }

    private static List<String> lines(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(
                    400,
                    "malformed-request",
                    "The list cannot be read",
                    "Expected text in UTF-8; the body is in another encoding."));
        }
    }

    /** The queries of a JSON body; what else it holds is added to the parameters. */
    private static List<String> json(byte[] body, Map<String, List<String>> given) {
        Map<?, ?> root = object(body);
        for (Object key : root.keySet()) {
            if (!FIELDS.contains(key)) {
                String name = Parameters.shortened(String.valueOf(key));
                throw new ProblemException(Problem.badField(
                        name,
                        "there is no field \"" + name + "\"; known are " + String.join(", ", new TreeSet<>(FIELDS))));
            }
        }
        for (String name : List.of("dialect", "facets")) {
            if (root.get(name) != null) {
                given.put(name, List.of(String.join(",", strings(name, root.get(name)))));
            }
        }
        if (root.get("scope") instanceof Map<?, ?> scope) {
            Map<String, List<String>> within = new LinkedHashMap<>();
            scope.forEach((name, value) -> within.put(String.valueOf(name), strings("scope." + name, value)));
            Parameters.of(within, SearchParameters.NARROWING);
            given.putAll(within);
        } else if (root.get("scope") != null) {
            throw new ProblemException(Problem.badField("scope", "\"scope\" must be an object"));
        }
        Object queries = root.get("queries");
        Object text = root.get("text");
        if ((queries == null) == (text == null)) {
            throw new ProblemException(Problem.badField(
                    queries == null ? "queries" : "text",
                    "expected either \"queries\" or \"text\", found " + (queries == null ? "neither" : "both")));
        }
        return queries == null ? lines(String.join("\n", strings("text", text))) : strings("queries", queries);
    }

    private static Map<?, ?> object(byte[] body) {
        try {
            if (Json.read(body, Object.class) instanceof Map<?, ?> object) {
                return object;
            }
            throw new ProblemException(
                    Problem.of(400, "malformed-json", "The body is not the JSON expected", "Expected a JSON object."));
        } catch (JsonException e) {
            throw new ProblemException(Problem.of(
                    400,
                    "malformed-json",
                    "The body is not the JSON expected",
                    "It cannot be parsed: " + e.getMessage()));
        }
    }

    /** A string, or a list of them. */
    private static List<String> strings(String at, @Nullable Object value) {
        List<?> list = value instanceof List<?> several ? several : java.util.Collections.singletonList(value);
        List<String> strings = new ArrayList<>(list.size());
        for (Object each : list) {
            if (!(each instanceof String string)) {
                throw new ProblemException(
                        Problem.badField(at, "\"" + at + "\" must be a string or a list of strings"));
            }
            strings.add(string);
        }
        return strings;
    }
}

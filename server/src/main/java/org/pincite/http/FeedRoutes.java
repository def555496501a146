package org.pincite.http;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.json.Json;
import org.pincite.wire.Feed;

/** Any search as a feed: the same parameters, the newest documents first. */
final class FeedRoutes {
    static final String ATOM = "/api/search.atom";
    static final String JSON = "/api/search.jsonfeed";
    private static final int DEFAULT_SIZE = 50;

    /** Parameters that say what is asked: a page of the UI takes them all, a feed is the same as long as they are. */
    private static final Set<String> ASKED = Stream.concat(
                    SearchParameters.NARROWING.stream(), Stream.of("q", "dialect"))
            .collect(Collectors.toUnmodifiableSet());

    /** Parameters that the page of a document takes. */
    private static final Set<String> OF_DOCUMENT = Set.of("q", "dialect");

    static final Set<String> PARAMETERS =
            Stream.concat(ASKED.stream(), Stream.of("size", "snippets")).collect(Collectors.toUnmodifiableSet());

    private final Library library;

    FeedRoutes(Library library) {
        this.library = library;
    }

    List<PinciteHttp.Route> routes() {
        return List.of(
                new PinciteHttp.Route(ATOM, Tags.tagged(library, ctx -> answer(ctx, "atom+xml", Feed::atom))),
                new PinciteHttp.Route(
                        JSON,
                        Tags.tagged(library, ctx -> answer(ctx, "feed+json", f -> Json.writeBytes(f.jsonFeed())))));
    }

    private void answer(Context ctx, String type, Function<Feed, byte[]> written) {
        Parameters given = Parameters.of(ctx, PARAMETERS);
        SearchRequest request = new SearchRequest(
                SearchParameters.query(given),
                SearchParameters.filters(given),
                SearchParameters.collections(given),
                SearchRequest.Sort.NEWEST,
                SearchParameters.size(given, DEFAULT_SIZE),
                null,
                List.of(),
                false,
                SearchParameters.snippets(given));
        SearchResults results = library.engine().search(request);
        RequestLog.hits(ctx, results.total());
        String base = ctx.scheme() + "://" + ctx.host();
        String asked = query(given, ASKED);
        String query = ctx.queryString();
        Feed feed = Feed.of(
                "urn:pincite:search:" + Tags.digest(asked.getBytes(StandardCharsets.UTF_8)),
                title(given),
                base + ctx.path() + (query == null ? "" : "?" + query),
                base + "/?" + (asked.isEmpty() ? "" : asked + "&") + "sort=newest",
                results,
                base,
                query(given, OF_DOCUMENT));
        ctx.contentType("application/" + type + "; charset=utf-8").result(written.apply(feed));
    }

    /** What was asked, ex.: {@code Pincite: harbor (kind article)}. */
    private static String title(Parameters given) {
        String typed = given.one("q");
        String filters = new TreeMap<>(given.map())
                .entrySet().stream()
                        .filter(each -> SearchParameters.NARROWING.contains(each.getKey()))
                        .map(each -> each.getKey() + " " + String.join(", ", each.getValue()))
                        .collect(Collectors.joining("; "));
        return "Pincite: " + (typed == null ? "all documents" : typed)
                + (filters.isEmpty() ? "" : " (" + filters + ")");
    }

    /** The parameters of those names, encoded, in one order whatever order they were given in. */
    private static String query(Parameters given, Set<String> names) {
        Set<String> pairs = new LinkedHashSet<>();
        new TreeMap<>(given.map())
                .keySet().stream()
                        .filter(names::contains)
                        .forEach(name -> given.all(name).stream()
                                .sorted()
                                .forEach(value ->
                                        pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        return String.join("&", pairs);
    }
}

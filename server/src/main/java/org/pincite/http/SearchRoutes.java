package org.pincite.http;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pincite.engine.Engine;
import org.pincite.engine.Facet;
import org.pincite.engine.FacetEvidence;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.json.Json;
import org.pincite.wire.EvidenceAnswer;
import org.pincite.wire.FacetAnswer;
import org.pincite.wire.HitAnswer;
import org.pincite.wire.SearchAnswer;
import org.pincite.wire.SuggestAnswer;

/** Searching, and what belongs to it: values of facets and their evidence, completions, export. */
final class SearchRoutes {
    private static final int MOST_SUGGESTIONS = 8;
    private static final int MOST_VALUES = 100;
    private static final int DEFAULT_VALUES = 20;
    private static final int BUFFER = 16 * 1024;
    private static final Set<String> FACET_PARAMETERS = SearchParameters.knownAnd("prefix", "limit");
    private static final Set<String> EXPORT_PARAMETERS = SearchParameters.knownAnd("format");
    private static final Set<String> SUGGEST_PARAMETERS = Set.of("q", "collection");

    private final Library library;

    SearchRoutes(Library library) {
        this.library = library;
    }

    List<PinciteHttp.Route> routes() {
        return List.of(
                new PinciteHttp.Route("/api/search", Tags.tagged(library, this::search)),
                new PinciteHttp.Route("/api/facets/{facet}", Tags.tagged(library, this::facet)),
                new PinciteHttp.Route("/api/facets/{facet}/<value>/evidence", Tags.tagged(library, this::evidence)),
                new PinciteHttp.Route("/api/suggest", Tags.tagged(library, this::suggest)),
                new PinciteHttp.Route("/api/export", Tags.tagged(library, this::export)));
    }

    private void search(Context ctx) {
        Parameters given = Parameters.of(ctx, SearchParameters.KNOWN);
        SearchRequest request = SearchParameters.read(given);
        long started = System.nanoTime();
        SearchResults results = library.engine().search(request);
        RequestLog.hits(ctx, results.total());
        long took = (System.nanoTime() - started) / 1_000_000;
        String typed = given.one("q");
        Answers.json(
                ctx,
                SearchAnswer.of(
                        request.query(), typed == null ? "" : typed, SearchParameters.dialect(given), results, took));
    }

    private void facet(Context ctx) {
        Facet facet = facetOf(ctx);
        Parameters given = Parameters.of(ctx, FACET_PARAMETERS);
        SearchRequest request = SearchParameters.read(given);
        int limit = given.number("limit", 1, MOST_VALUES, DEFAULT_VALUES);
        String typed = given.one("prefix");
        String prefix = typed == null ? "" : typed;
        List<SearchResults.FacetValue> values = library.engine().facetValues(request, facet, prefix, limit + 1);
        Answers.json(ctx, FacetAnswer.of(facet, prefix, values, limit));
    }

    /** The value may hold a slash, as docket numbers do. */
    private void evidence(Context ctx) {
        Facet facet = facetOf(ctx);
        String value = ctx.pathParam("value");
        SearchRequest request = SearchParameters.read(Parameters.of(ctx, SearchParameters.KNOWN));
        FacetEvidence evidence = FacetEvidence.of(library.engine(), request, facet, value);
        Answers.json(ctx, EvidenceAnswer.of(facet, value, evidence));
    }

    private static Facet facetOf(Context ctx) {
        String name = ctx.pathParam("facet");
        return Facet.named(name)
                .orElseThrow(() -> new ProblemException(Problem.notFound(SearchParameters.unknownFacet(name))));
    }

    private void suggest(Context ctx) {
        Parameters given = Parameters.of(ctx, SUGGEST_PARAMETERS);
        String typed = given.one("q");
        Set<String> collections = new LinkedHashSet<>(given.all("collection"));
        Answers.json(
                ctx,
                SuggestAnswer.of(
                        typed == null || typed.isBlank()
                                ? List.of()
                                : library.engine().suggest(typed, collections, MOST_SUGGESTIONS)));
    }

    /** Streams every hit; if the engine fails half-way the connection breaks, so that no part passes for the whole. */
    private void export(Context ctx) throws IOException {
        Parameters given = Parameters.of(ctx, EXPORT_PARAMETERS);
        SearchRequest request = SearchParameters.read(given);
        boolean csv = given.word("format", List.of("csv", "jsonl"), "csv").equals("csv");
        Engine engine = library.engine();
        ctx.contentType(csv ? "text/csv; charset=utf-8; header=present" : "application/x-ndjson");
        ctx.header("Content-Disposition", "attachment; filename=\"pincite-hits." + (csv ? "csv" : "jsonl") + "\"");
        if (ctx.req().getMethod().equals("HEAD")) {
            return;
        }
        OutputStream out = new BufferedOutputStream(underWay(ctx), BUFFER);
        if (csv) {
            write(out, CsvHits.HEADER.getBytes(StandardCharsets.UTF_8));
        }
        engine.export(request, hit -> {
            HitAnswer answer = HitAnswer.of(hit);
            if (csv) {
                write(out, CsvHits.row(answer).getBytes(StandardCharsets.UTF_8));
            } else {
                write(out, Json.writeBytes(answer));
                write(out, new byte[] {'\n'});
            }
        });
        out.flush();
    }

    private static OutputStream underWay(Context ctx) {
        return new FilterOutputStream(ctx.outputStream()) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                Problems.streaming(ctx);
                out.write(bytes, offset, length);
            }
        };
    }

    private static void write(OutputStream out, byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the client went away", e);
        }
    }
}

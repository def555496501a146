package org.pincite.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Engine;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.SearchRequest;
import org.pincite.engine.SearchResults;
import org.pincite.engine.Snippet;
import org.pincite.json.Json;
import org.pincite.query.Dialect;
import org.pincite.query.Query;
import org.pincite.query.QueryParser;
import org.pincite.query.QuerySyntaxException;
import org.pincite.wire.SearchAnswer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pincite search}: the hits of a query, each with its pin cite. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds documents and shows where in them the words stand. Exit code 0 if any was found, else 1.")
final class SearchCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "QUERY",
            description = "Words, \"phrases\", AND, OR, NOT, /5 /s /p, intercept!, field(value).")
    private String typed = "";

    @Mixin
    private IndexOption index = new IndexOption();

    @Option(names = "--size", defaultValue = "10", description = "Hits to show, 1 to 100. Default: ${DEFAULT-VALUE}")
    private int size = 10;

    @Option(
            names = "--dialect",
            defaultValue = "pincite",
            description =
                    "How the query is written: pincite, westlaw, lexis or courtlistener. Default: ${DEFAULT-VALUE}")
    private String dialect = "pincite";

    @Option(names = "--json", description = "Print the answer of the JSON API.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (size < 1 || size > 100) {
            err.println("pincite search: --size must lie in 1..100, was " + size);
            return Commands.ERROR;
        }
        Optional<Dialect> read = Dialect.named(dialect);
        if (read.isEmpty()) {
            err.println(
                    "pincite search: --dialect must be one of pincite, westlaw, lexis, courtlistener, was " + dialect);
            return Commands.ERROR;
        }
        try (Engine engine = index.open()) {
            Query query = QueryParser.parse(typed, read.get());
            List<Facet> facets =
                    json ? List.of(Facet.KIND, Facet.PARTY, Facet.ALLEGATION, Facet.COURT, Facet.DOC_TYPE) : List.of();
            long start = System.nanoTime();
            SearchResults results = engine.search(new SearchRequest(
                    query, Filters.none(), Set.of(), SearchRequest.Sort.RELEVANCE, size, null, facets, json, 3));
            long took = (System.nanoTime() - start) / 1_000_000;
            if (json) {
                out.println(Json.write(SearchAnswer.of(query, typed, read.get(), results, took)));
            } else {
                print(query, read.get(), results, out, err);
            }
            out.flush();
            return results.total() > 0 ? Commands.FOUND : Commands.NONE;
        } catch (QuerySyntaxException e) {
            err.println("pincite search: " + e.getMessage());
            err.println("  " + typed);
            err.println("  " + " ".repeat(Math.max(0, e.column() - 1)) + "^");
            return Commands.ERROR;
        } catch (BadRequestException e) {
            err.println("pincite search: " + e.getMessage());
            return Commands.ERROR;
        }
    }

    private void print(Query query, Dialect read, SearchResults results, PrintWriter out, PrintWriter err) {
        err.println(results.total() + (results.total() == 1 ? " document" : " documents") + ", read as: " + query);
        SearchResults.Nothing nothing = results.nothing();
        if (nothing != null) {
            err.println("Nothing has: " + nothing.by());
            nothing.parts().forEach(part -> err.println("  " + part.documents() + "  " + part.query()));
        }
        SearchAnswer.DidYouMean meant = SearchAnswer.DidYouMean.of(typed, read, results.respelt());
        if (meant != null) {
            err.println("Did you mean (" + meant.documents() + "): " + meant.query());
        }
        if (results.total() == 0 && results.unreadable() > 0) {
            err.println(results.unreadable() + " files could not be read; see pincite report");
        }
        err.flush();
        for (SearchResults.Hit hit : results.hits()) {
            out.println(hit.document().title() + "  [" + hit.document().id() + "]");
            for (Snippet snippet : hit.snippets()) {
                StringBuilder words = new StringBuilder();
                for (Snippet.Segment segment : snippet.segments()) {
                    words.append(segment.match() ? "»" + segment.text() + "«" : segment.text());
                }
                out.println("    " + snippet.pinCite() + ": " + words);
            }
        }
    }
}

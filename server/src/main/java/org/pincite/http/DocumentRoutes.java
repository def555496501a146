package org.pincite.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Span;
import org.pincite.engine.Match;
import org.pincite.engine.PageText;
import org.pincite.engine.Place;
import org.pincite.engine.StoredDocument;
import org.pincite.query.Query;
import org.pincite.wire.CitationAnswer;
import org.pincite.wire.CitationStyle;
import org.pincite.wire.DocumentAnswer;
import org.pincite.wire.MatchesAnswer;
import org.pincite.wire.PageAnswer;
import org.pincite.wire.QuotationsAnswer;

/** One document: what is known of it, its text page by page, where a query matches, its bytes, and how to cite it. */
final class DocumentRoutes {
    private static final Set<String> EVERYWHERE = Set.of();

    private final Library library;

    DocumentRoutes(Library library) {
        this.library = library;
    }

    List<PinciteHttp.Route> routes() {
        String document = "/api/documents/{id}";
        return List.of(
                new PinciteHttp.Route(document, Tags.tagged(library, this::document)),
                new PinciteHttp.Route(document + "/text", Tags.tagged(library, this::text)),
                new PinciteHttp.Route(document + "/matches", Tags.tagged(library, this::matches)),
                new PinciteHttp.Route(document + "/quotations", Tags.tagged(library, this::quotations)),
                new PinciteHttp.Route(document + "/original", Tags.tagged(library, this::original)),
                new PinciteHttp.Route(document + "/cite", Tags.tagged(library, this::cite)));
    }

    private void document(Context ctx) {
        Parameters.of(ctx, Set.of());
        Answers.json(ctx, DocumentAnswer.of(stored(ctx)));
    }

    private void text(Context ctx) {
        int page = Parameters.of(ctx, Set.of("page")).number("page", 1, Integer.MAX_VALUE, 1);
        DocumentId id = id(ctx);
        PageText text = library.engine().page(id, page, EVERYWHERE).orElseThrow(() -> {
            int pages = stored(ctx).pages().size();
            return new ProblemException(Problem.notFound("The document has " + pages + (pages == 1 ? " page" : " pages")
                    + "; there is no page " + page + "."));
        });
        Answers.json(ctx, PageAnswer.of(text));
    }

    private void matches(Context ctx) {
        Query query = SearchParameters.query(Parameters.of(ctx, Set.of("q", "dialect")));
        DocumentId id = id(ctx);
        List<Match> matches =
                library.engine().matches(id, query, EVERYWHERE).orElseThrow(() -> new ProblemException(missing(id)));
        RequestLog.hits(ctx, matches.size());
        Answers.json(ctx, MatchesAnswer.of(query, matches));
    }

    private void quotations(Context ctx) {
        Parameters.of(ctx, Set.of());
        DocumentId id = id(ctx);
        Answers.json(
                ctx,
                QuotationsAnswer.of(library.engine()
                        .quotations(id, EVERYWHERE)
                        .orElseThrow(() -> new ProblemException(missing(id)))));
    }

    /** The bytes as indexed: as a file to keep, never shown, since a page or picture in them could run as ours. */
    private void original(Context ctx) throws IOException {
        Parameters.of(ctx, Set.of());
        StoredDocument document = stored(ctx);
        Optional<InputStream> bytes = library.originals().open(document);
        if (bytes.isEmpty()) {
            throw new ProblemException(
                    Problem.notFound("The original of this document was not kept when it was indexed."));
        }
        ctx.disableCompression();
        ctx.header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'");
        ctx.header("Content-Disposition", Attachment.header(document.origin().path()));
        ctx.contentType(Attachment.mediaType(document.origin().mediaType()));
        ctx.result(bytes.get());
    }

    private void cite(Context ctx) {
        Parameters given = Parameters.of(ctx, Set.of("start", "end", "style"));
        List<String> styles =
                Arrays.stream(CitationStyle.values()).map(CitationStyle::word).toList();
        CitationStyle style = CitationStyle.named(given.word("style", styles, CitationStyle.BLUEBOOK.word()))
                .orElseThrow();
        StoredDocument document = stored(ctx);
        Answers.json(ctx, CitationAnswer.of(document, passage(given, document), style));
    }

    private @Nullable PinCite passage(Parameters given, StoredDocument document) {
        if (given.one("start") == null && given.one("end") == null) {
            return null;
        }
        int length = document.pages().getLast().span().end();
        int start = given.number("start", 0, length, 0);
        int end = given.number("end", start, length, start);
        return library.engine()
                .locate(document.card().id(), new Span(start, end), EVERYWHERE)
                .map(Place::pinCite)
                .orElseThrow(() -> new ProblemException(missing(document.card().id())));
    }

    private StoredDocument stored(Context ctx) {
        DocumentId id = id(ctx);
        return library.engine().document(id, EVERYWHERE).orElseThrow(() -> new ProblemException(missing(id)));
    }

    private static DocumentId id(Context ctx) {
        String id = ctx.pathParam("id");
        if (!DocumentId.isValid(id)) {
            throw new ProblemException(
                    Problem.notFound("A document's id is 64 lower-case hexadecimal digits; there is no \""
                            + Parameters.shortened(id) + "\"."));
        }
        return new DocumentId(id);
    }

    private static Problem missing(DocumentId id) {
        return Problem.notFound("There is no document " + id + " in the index.");
    }
}

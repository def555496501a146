package org.pincite.http;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PageMap;
import org.pincite.engine.Engine;
import org.pincite.json.Json;
import org.pincite.quote.Brief;
import org.pincite.quote.BriefChecker;
import org.pincite.quote.BriefReader;
import org.pincite.quote.CheckedBrief;
import org.pincite.quote.Quote;
import org.pincite.quote.Scope;
import org.pincite.wire.QuoteCheckAnswer;

/**
 * Checking quotations: words, a list, a text, or a file.
 *
 * <p>Limits: a JSON body 16 MB, a file 64 MB, of which the first five million characters are read, 25 seconds for the checks.
 * What there was no time for is said; it is never taken for not found. A client that accepts {@code application/x-ndjson} is
 * sent each quotation as soon as it is checked.
 */
final class QuoteRoutes {
    static final String CHECK = "/api/quotes/check";
    static final long FILE_BYTES = 64_000_000;
    static final int JSON_BYTES = 16_000_000;

    /** Time for the checks of one request. */
    private static final Duration LIMIT = Duration.ofSeconds(25);

    private static final String JSON = "application/json";
    private static final String FORM = "multipart/form-data";
    /** What a client accepts that reads the quotations while they are being checked. */
    private static final String LINES = "application/x-ndjson";

    private static final String FILE = "file";
    private static final String SCOPE = "scope";

    private final Library library;
    private final Papers papers = new Papers();

    QuoteRoutes(Library library) {
        this.library = library;
    }

    List<PinciteHttp.Route> routes() {
        return List.of(PinciteHttp.Route.post(CHECK, this::check));
    }

    private void check(Context ctx) throws IOException {
        Parameters.of(ctx, Set.of());
        ctx.header("Cache-Control", "no-store");
        Engine engine = library.engine();
        String type = mediaType(ctx);
        long started = System.nanoTime();
        Asked asked = switch (type) {
            case JSON -> json(ctx);
            case FORM -> file(ctx);
            default ->
                throw new ProblemException(Problem.of(
                        415,
                        "unsupported-media-type",
                        "The body is of a kind that is not read here",
                        "Expected " + JSON + ", or " + FORM + " with the field \"file\"; was "
                                + (type.isEmpty() ? "none" : "\"" + Parameters.shortened(type) + "\"") + "."));
        };
        if (String.valueOf(ctx.header("Accept")).contains(LINES)) {
            lines(ctx, engine, asked, started);
            return;
        }
        CheckedBrief checked =
                new BriefChecker(engine).check(asked.brief(), asked.scope(), LIMIT, (index, quote) -> {});
        RequestLog.hits(ctx, checked.checked());
        Answers.json(
                ctx,
                QuoteCheckAnswer.of(
                        checked, asked.pages(), asked.warnings(), (System.nanoTime() - started) / 1_000_000));
    }

    /** Sends each quotation as soon as it is checked; one for which there was no time is sent last. */
    private static void lines(Context ctx, Engine engine, Asked asked, long started) throws IOException {
        ctx.disableCompression(); // a compressor keeps lines back
        ctx.contentType(LINES);
        List<Quote> quotes = asked.brief().quotes();
        boolean[] sent = new boolean[quotes.size()];
        OutputStream out = ctx.outputStream();
        Lock one = new ReentrantLock();
        line(ctx, out, one, new QuoteCheckAnswer.Begun(quotes.size(), asked.warnings()));
        CheckedBrief checked = new BriefChecker(engine).check(asked.brief(), asked.scope(), LIMIT, (index, quote) -> {
            sent[index] = true;
            line(ctx, out, one, QuoteCheckAnswer.Found.of(index, quote, asked.pages()));
        });
        for (int i = 0; i < sent.length; i++) {
            if (!sent[i]) {
                line(
                        ctx,
                        out,
                        one,
                        QuoteCheckAnswer.Found.of(i, checked.quotes().get(i), asked.pages()));
            }
        }
        RequestLog.hits(ctx, checked.checked());
        line(ctx, out, one, QuoteCheckAnswer.Ended.of(checked, (System.nanoTime() - started) / 1_000_000));
    }

    private static void line(Context ctx, OutputStream out, Lock one, QuoteCheckAnswer.Line line) {
        byte[] json = Json.writeBytes(line);
        one.lock();
        try {
            Problems.streaming(ctx);
            out.write(json);
            out.write('\n');
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("the client went away", e);
        } finally {
            one.unlock();
        }
    }

    /** What is to be checked, and where; {@code pages} of the paper it was taken from, or null. */
    private record Asked(Brief brief, Scope scope, @Nullable PageMap pages, List<String> warnings) {}

    private static Asked json(Context ctx) throws IOException {
        if (ctx.contentLength() > JSON_BYTES) {
            unread(ctx);
            throw tooLarge();
        }
        byte[] body;
        try (InputStream in = ctx.bodyInputStream()) {
            body = in.readNBytes(JSON_BYTES + 1);
        }
        if (body.length > JSON_BYTES) {
            unread(ctx);
            throw tooLarge();
        }
        QuoteCheckRequest request = QuoteCheckRequest.read(body);
        return new Asked(request.brief(), request.scope(), null, List.of());
    }

    private static ProblemException tooLarge() {
        return new ProblemException(Problem.of(
                413,
                "too-large",
                "The request is too large",
                "A JSON body may have " + JSON_BYTES / 1_000_000 + " MB. Send a longer paper as a file (" + FORM
                        + ", up to " + FILE_BYTES / 1_000_000 + " MB), or in parts."));
    }

    private Asked file(Context ctx) throws IOException {
        if (ctx.contentLength() > FILE_BYTES + JSON_BYTES) {
            unread(ctx);
            throw fileTooLarge();
        }
        Map<String, List<UploadedFile>> files = parts(ctx);
        List<UploadedFile> named = files.getOrDefault(FILE, List.of());
        if (named.size() != 1 || files.size() != 1) {
            throw new ProblemException(Problem.badField(
                    FILE,
                    "the form must hold one file, in the field \"file\"; found "
                            + (files.isEmpty() ? "none" : "files in " + files.keySet())));
        }
        String scope = ctx.formParam(SCOPE);
        Scope within = scope == null || scope.isBlank() ? Scope.all() : QuoteCheckRequest.scope(scope);
        Papers.Paper paper = papers.read(named.getFirst());
        return new Asked(
                BriefReader.read(paper.document().text()),
                within.without(paper.document().id()),
                paper.document().origin().paged() ? paper.document().text().pageMap() : null,
                paper.warnings());
    }

    private static Map<String, List<UploadedFile>> parts(Context ctx) {
        try {
            return ctx.uploadedFileMap();
        } catch (Exception e) { // Javalin lets the servlet's checked exceptions through without declaring them
            unread(ctx);
            if (String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("exceed")) {
                throw fileTooLarge();
            }
            throw new ProblemException(Problem.of(
                    400,
                    "malformed-request",
                    "The form cannot be read",
                    "The body is no well-formed " + FORM + ": "
                            + Parameters.shortened(String.valueOf(e.getMessage()))));
        }
    }

    /** A body that was not read to its end leaves a connection that takes no further request; the client is told. */
    private static void unread(Context ctx) {
        ctx.header("Connection", "close");
    }

    private static ProblemException fileTooLarge() {
        return new ProblemException(Problem.of(
                413,
                "too-large",
                "The file is too large",
                "A file to be checked may have " + FILE_BYTES / 1_000_000 + " MB."));
    }

    private static String mediaType(Context ctx) {
        String type = ctx.contentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}

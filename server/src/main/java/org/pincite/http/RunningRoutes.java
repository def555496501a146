package org.pincite.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.wire.StatusAnswer;

/** What is asked of a running server: is it alive, is it ready, what does it hold, what can be asked of it. */
final class RunningRoutes {
    private final Library library;
    private final Metrics metrics;
    private final byte[] openApi = resource("openapi.json");

    RunningRoutes(Library library, Metrics metrics) {
        this.library = library;
        this.metrics = metrics;
    }

    List<PinciteHttp.Route> routes() {
        return List.of(
                new PinciteHttp.Route("/healthz", this::alive),
                new PinciteHttp.Route("/readyz", this::ready),
                new PinciteHttp.Route("/metrics", this::metrics),
                new PinciteHttp.Route("/api/status", Tags.tagged(library, this::status)),
                new PinciteHttp.Route("/openapi.json", this::openApi));
    }

    private void alive(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        Answers.json(ctx, Map.of("status", "alive"));
    }

    private void ready(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        if (!library.isReady()) {
            throw new ProblemException(Problem.of(
                    503, "not-ready", "Files are still being indexed", "Not ready yet: " + library.progress() + "."));
        }
        Answers.json(ctx, Map.of("status", "ready"));
    }

    private void metrics(Context ctx) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(metrics.text());
    }

    private void status(Context ctx) {
        Parameters.of(ctx, Set.of());
        Answers.json(ctx, StatusAnswer.of(library.engine().status()));
    }

    private void openApi(Context ctx) {
        ctx.header("Cache-Control", "no-cache");
        if (!Tags.sent(ctx, "\"" + Tags.digest(openApi) + "\"")) {
            ctx.contentType("application/json").result(openApi);
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = RunningRoutes.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + name, e);
        }
    }
}

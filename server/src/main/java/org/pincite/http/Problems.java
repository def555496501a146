package org.pincite.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.TimeLimitException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every failure leaves the server in one shape. What is the user's to mend is said; what is ours goes to the log. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String STREAMING = "streaming";
    private static final Problem OURS = Problem.of(
            500,
            "internal-error",
            "The server failed",
            "The request was understood, but answering it failed. The server's log says why.");

    private Problems() {}

    static void install(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (e, ctx) -> answer(ctx, e.problem()));
        config.routes.exception(
                TimeLimitException.class,
                (e, ctx) -> answer(
                        ctx,
                        Problem.of(422, "time-limit", "The search takes too long", String.valueOf(e.getMessage()))));
        config.routes.exception(
                BadRequestException.class,
                (e, ctx) -> answer(
                        ctx,
                        Problem.of(
                                400, "bad-request", "The request cannot be answered", String.valueOf(e.getMessage()))));
        config.routes.exception(HttpResponseException.class, Problems::framework);
        config.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), RequestLog.safePath(ctx), e);
            answer(ctx, OURS);
        });
        config.router.javaLangErrorHandler((response, error) -> {
            LOG.error("a request failed", error);
            write(response, OURS);
        });
    }

    /** From now on parts of the answer are under way, and a failure can no longer be told in its place. */
    static void streaming(Context ctx) {
        ctx.attribute(STREAMING, true);
    }

    /** Writes the problem, or, if an answer is already on its way, breaks the connection so that it cannot look whole. */
    static void answer(Context ctx, Problem problem) {
        if (ctx.res().isCommitted() || Boolean.TRUE.equals(ctx.attribute(STREAMING))) {
            ServletContextRequest.getServletContextRequest(ctx.req())
                    .getConnectionMetaData()
                    .getConnection()
                    .getEndPoint()
                    .close();
            return;
        }
        ctx.status(problem.status());
        ctx.removeHeader("ETag");
        ctx.removeHeader("Content-Disposition");
        ctx.header("Cache-Control", "no-store");
        ctx.res().setCharacterEncoding((String) null);
        ctx.contentType(Problem.MEDIA_TYPE).result(problem.json());
    }

    private static void framework(HttpResponseException e, Context ctx) {
        if (e instanceof MethodNotAllowedResponse) {
            String allowed = e.getDetails().values().stream().findFirst().orElse("");
            ctx.header("Allow", allowed);
            answer(ctx, Problem.notAllowed(ctx.method().name(), allowed));
            return;
        }
        answer(
                ctx,
                switch (e.getStatus()) {
                    case 404 -> Problem.notFound("There is nothing at this address.");
                    case 413 ->
                        Problem.of(
                                413, "too-large", "The request is too large", "The body is larger than is accepted.");
                    default ->
                        Problem.of(
                                e.getStatus(),
                                "http-" + e.getStatus(),
                                "The request failed",
                                String.valueOf(e.getMessage()));
                });
    }

    private static void write(HttpServletResponse response, Problem problem) {
        if (response.isCommitted()) {
            return;
        }
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        try {
            response.getOutputStream().write(problem.json());
        } catch (IOException e) {
            throw new UncheckedIOException("writing a problem to the client", e);
        }
    }
}

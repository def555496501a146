package org.pincite.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What Jetty refuses before a route is found (a malformed request, headers too large) has the same shape as the rest. */
final class JettyProblems extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int status,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(problem(status).json()), callback);
    }

    static Problem problem(int status) {
        return switch (status) {
            case 404 -> Problem.notFound("There is nothing at this address.");
            case 414, 431 ->
                Problem.of(
                        status,
                        "too-large",
                        "The request is too large",
                        "The address and headers together may have 128 KiB; ask with a shorter query or fewer filters.");
            default ->
                status < 500
                        ? Problem.of(
                                status,
                                "malformed-request",
                                "The request is malformed",
                                "What arrived is not a request of HTTP/1.1 that this server accepts.")
                        : Problem.of(
                                status,
                                "internal-error",
                                "The server failed",
                                "Answering the request failed. The server's log says why.");
        };
    }
}

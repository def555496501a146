package org.pincite.http;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request must pass and every answer carries.
 *
 * <p>A server bound to this machine alone answers only to its own names. Otherwise a web page from elsewhere could give its
 * own name our address (DNS rebinding) and read sealed papers through the visitor's browser.
 */
final class Guard {
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "connect-src 'self'",
                    "font-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'"));
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
    private static final Set<String> OUR_NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private final boolean loopback;

    Guard(String boundTo) {
        this.loopback = isLoopback(boundTo);
    }

    /** Whether only this machine can reach a server bound to that host. */
    static boolean isLoopback(String host) {
        return LOOPBACK.contains(host);
    }

    void check(Context ctx) {
        HEADERS.forEach(ctx::header);
        if (loopback && !isOurs(ctx.header("Host"), ctx.req().getLocalPort())) {
            throw new ProblemException(Problem.of(
                    421,
                    "foreign-host",
                    "This server answers to its own name only",
                    "It is bound to this machine: open http://127.0.0.1:"
                            + ctx.req().getLocalPort() + " instead, or start it with --host to let others in."));
        }
        if (!isReading(ctx.req().getMethod())
                && !isOwnPage(ctx.header("Origin"), ctx.header("Sec-Fetch-Site"), ctx.header("Host"))) {
            throw new ProblemException(Problem.of(
                    403,
                    "foreign-page",
                    "A page of another site may not ask for this",
                    "The request was made by a page of another site than this server's."));
        }
    }

    private static boolean isReading(String method) {
        return method.equals("GET") || method.equals("HEAD");
    }

    /**
     * Whether a request that sends something was made by a page of this server, or by no page at all. A form of any site may
     * post to any address, without asking first; its browser says so in these headers, and programs send neither.
     */
    static boolean isOwnPage(@Nullable String origin, @Nullable String site, @Nullable String host) {
        boolean sameSite = site == null || site.equals("same-origin") || site.equals("none");
        boolean sameOrigin = origin == null
                || (host != null && (origin.equals("http://" + host) || origin.equals("https://" + host)));
        return sameSite && sameOrigin;
    }

    static boolean isOurs(@Nullable String host, int port) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        boolean withPort = colon > host.lastIndexOf(']');
        String name = withPort ? host.substring(0, colon) : host;
        String asked = withPort ? host.substring(colon + 1) : "80";
        return OUR_NAMES.contains(name) && asked.equals(Integer.toString(port));
    }
}

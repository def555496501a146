package org.pincite.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The web UI's files, from the class path: its own below {@code /web}, libraries' below {@code META-INF/resources/webjars}.
 * The UI reads its address itself, so each of its pages is the one {@code index.html}.
 */
final class Pages {
    private static final List<String> PAGES = List.of("/", "/check", "/status", "/help");
    private static final String DOCUMENTS = "/documents/";
    private static final String LIBRARIES = "/webjars/";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("mjs", "text/javascript; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("json", "application/json"),
            Map.entry("map", "application/json"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("txt", "text/plain; charset=utf-8"));

    /** Files once read; as many as there are on the class path, however many are asked for. */
    private final Map<String, Asset> read = new ConcurrentHashMap<>();

    private record Asset(byte[] bytes, String tag, String type) {}

    void answer(Context ctx) {
        String path = ctx.path();
        boolean page = PAGES.contains(path) || path.startsWith(DOCUMENTS);
        Optional<Asset> asset = page ? asset("/web/index.html") : file(path);
        if (asset.isPresent()) {
            ctx.header(
                    "Cache-Control", path.startsWith(LIBRARIES) ? "public, max-age=31536000, immutable" : "no-cache");
            send(ctx, asset.get());
            return;
        }
        if (!page && wantsPage(ctx)) {
            Optional<Asset> index = asset("/web/index.html");
            if (index.isPresent()) {
                ctx.status(404).header("Cache-Control", "no-store");
                ctx.contentType(index.get().type()).result(index.get().bytes());
                return;
            }
        }
        throw new ProblemException(Problem.notFound(
                page
                        ? "This server was built without the web UI; the API is at /api/search."
                        : "There is nothing at this address."));
    }

    private static void send(Context ctx, Asset asset) {
        if (!Tags.sent(ctx, asset.tag())) {
            ctx.contentType(asset.type()).result(asset.bytes());
        }
    }

    private static boolean wantsPage(Context ctx) {
        String accept = ctx.header("Accept");
        return accept != null && accept.contains("text/html") && !ctx.path().startsWith("/api/");
    }

    private Optional<Asset> file(String path) {
        if (!path.matches("(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+")) {
            return Optional.empty();
        }
        return asset(path.startsWith(LIBRARIES) ? "/META-INF/resources" + path : "/web" + path);
    }

    private Optional<Asset> asset(String resource) {
        Asset known = read.get(resource);
        if (known != null) {
            return Optional.of(known);
        }
        String type = TYPES.get(resource.substring(resource.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            Asset asset = new Asset(bytes, "W/\"" + Tags.digest(bytes) + "\"", type);
            read.put(resource, asset);
            return Optional.of(asset);
        } catch (IOException e) {
            throw new UncheckedIOException("resource " + resource, e);
        }
    }
}

package org.pincite.http;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.util.JavalinBindException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;

/**
 * The running HTTP server: the JSON API, the web UI and what a monitor asks. Every request has a virtual thread.
 *
 * <p>Limits: a request's line and headers together 128 KiB (a query may have 20,000 characters, of which one takes up to six bytes
 * in an address, and one that is longer is told so), a body as {@link
 * QuoteRoutes} says, elsewhere 1 MB, a connection idle for 30 seconds is closed, a stop waits 5 seconds for answers under way.
 */
public final class PinciteHttp implements AutoCloseable {
    private static final int HEADER_BYTES = 128 * 1024;
    private static final long BODY_BYTES = 1_000_000;
    private static final long IDLE_MS = 30_000;
    private static final long STOP_MS = 5_000;
    private static final int FAST_GZIP = 3;

    private final Javalin javalin;
    private final HttpSettings settings;

    private PinciteHttp(Javalin javalin, HttpSettings settings) {
        this.javalin = javalin;
        this.settings = settings;
    }

    /** @throws PortInUseException if something else listens there */
    public static PinciteHttp start(HttpSettings settings, Library library) throws PortInUseException {
        Javalin javalin = Javalin.create(config -> configure(config, settings, library));
        try {
            return new PinciteHttp(javalin.start(settings.host(), settings.port()), settings);
        } catch (JavalinBindException e) {
            throw new PortInUseException(settings, e);
        }
    }

    /** Ex.: {@code http://127.0.0.1:8080}. */
    public String address() {
        String host = settings.host().contains(":") && !settings.host().startsWith("[")
                ? "[" + settings.host() + "]"
                : settings.host();
        return "http://" + host + ":" + javalin.port();
    }

    /** Takes no more requests, and waits a little for the answers under way. */
    @Override
    public void close() {
        javalin.stop();
    }

    /** A route of the API, asked with {@code method}; HEAD is answered wherever GET is. */
    record Route(HandlerType method, String path, Handler handler) {
        Route(String path, Handler handler) {
            this(HandlerType.GET, path, handler);
        }

        static Route post(String path, Handler handler) {
            return new Route(HandlerType.POST, path, handler);
        }
    }

    /** Every route but the pages of the web UI. */
    static List<Route> api(Library library, Metrics metrics) {
        List<Route> routes = new ArrayList<>();
        routes.addAll(new SearchRoutes(library).routes());
        routes.addAll(new FeedRoutes(library).routes());
        routes.addAll(new DocumentRoutes(library).routes());
        routes.addAll(new QuoteRoutes(library).routes());
        routes.addAll(new TermsRoutes(library).routes());
        routes.addAll(new RunningRoutes(library, metrics).routes());
        return routes;
    }

    private static void configure(JavalinConfig config, HttpSettings settings, Library library) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = BODY_BYTES;
        config.jetty.multipartConfig.maxFileSize(QuoteRoutes.FILE_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(
                QuoteRoutes.FILE_BYTES + QuoteRoutes.JSON_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize((int) BODY_BYTES, SizeUnit.BYTES);
        config.http.compressionStrategy = new CompressionStrategy(null, new Gzip(FAST_GZIP));
        config.jetty.modifyHttpConfiguration(PinciteHttp::limit);
        config.jetty.modifyServer(PinciteHttp::harden);

        Problems.install(config);
        config.routes.before(new Guard(settings.host())::check);
        Metrics metrics = new Metrics(library);
        for (Route route : api(library, metrics)) {
            add(config, route);
        }
        Pages pages = new Pages();
        add(config, new Route("/", pages::answer));
        add(config, new Route("/<path>", pages::answer));
        config.requestLogger.http((ctx, milliseconds) -> {
            metrics.count(ctx, milliseconds);
            RequestLog.write(ctx, milliseconds);
        });
    }

    /** HEAD is answered as GET is; the server leaves the body out. */
    private static void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(route.method(), route.path(), route.handler());
        if (route.method() == HandlerType.GET) {
            config.routes.head(route.path(), route.handler());
        } else {
            config.routes.get(route.path(), ctx -> {
                ctx.header("Allow", route.method().name());
                throw new ProblemException(
                        Problem.notAllowed("GET", route.method().name()));
            });
        }
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MS);
        http.setSendServerVersion(false);
    }

    private static void harden(Server server) {
        server.setErrorHandler(new JettyProblems());
        server.setStopTimeout(STOP_MS);
    }

    /** The port asked for is taken. */
    public static final class PortInUseException extends Exception {
        private static final long serialVersionUID = 1L;

        PortInUseException(HttpSettings settings, Exception cause) {
            super(
                    "port " + settings.port() + " of " + settings.host() + " cannot be had: "
                            + (isTaken(cause)
                                    ? "another program listens there. Stop it, or choose another with --port"
                                    : cause.getMessage()),
                    cause);
        }

        private static boolean isTaken(Throwable cause) {
            for (Throwable t = cause; t != null; t = t.getCause()) {
                if (t instanceof BindException && String.valueOf(t.getMessage()).contains("in use")) {
                    return true;
                }
            }
            return false;
        }
    }
}

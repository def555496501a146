package org.pincite.server;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.CollectionShelf;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineException;
import org.pincite.engine.EngineProvider;
import org.pincite.http.Library;
import org.pincite.http.PinciteHttp;
import org.pincite.quote.Resolver;
import org.pincite.source.Shelf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server, from the first answer to the last. It answers before anything is indexed, shows each commit within a second,
 * its own and those of another process, and holds the right to write only while it reads files itself.
 */
final class Serving implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Serving.class);
    private static final long REFRESH_MS = 1_000;

    /** Time for the document whose quotations are being looked for when the server is stopped. */
    private static final Duration LAST_QUOTATION = Duration.ofSeconds(10);

    private final ServerConfig config;
    private final EngineProvider provider;
    private final Library library;
    private final PinciteHttp http;
    private final ScheduledExecutorService refresher = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("refresh").factory());
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean closing;
    private volatile @Nullable Shelf shelf;
    private volatile @Nullable Thread resolving;
    private volatile @Nullable Engine engine;

    private Serving(ServerConfig config, EngineProvider provider, Library library, PinciteHttp http) {
        this.config = config;
        this.provider = provider;
        this.library = library;
        this.http = http;
    }

    /** Listens and answers, if only that nothing is there yet. @throws PinciteHttp.PortInUseException if it cannot */
    static Serving start(ServerConfig config, EngineProvider provider, Library library)
            throws PinciteHttp.PortInUseException {
        return new Serving(config, provider, library, PinciteHttp.start(config.http(), library));
    }

    String address() {
        return http.address();
    }

    /**
     * Reads the configured files, and then serves all there is. Searches are answered meanwhile, from what is committed.
     *
     * @throws EngineException if the index cannot be opened, or written to
     */
    void read(FirstPass pass) {
        CollectionShelf open = null;
        try {
            if (!config.sources().isEmpty()) {
                open = provider.openForWriting(config.address(), config.collection());
                shelf = open;
                open.commit();
                serve();
                pass.read(config.sources(), open, library::progress);
            }
            serve().refresh();
        } catch (RuntimeException e) {
            if (open != null) {
                giveBack(open);
            }
            if (closing) {
                LOG.debug("reading was stopped", e);
                return;
            }
            throw e;
        }
        library.ready();
        if (open != null) {
            CollectionShelf writing = open;
            resolving = Thread.ofPlatform().name("quotations").start(() -> resolve(writing));
        }
    }

    /** Finds out what the documents quote, while they are served. */
    private void resolve(CollectionShelf writing) {
        try {
            Resolver.Progress done = new Resolver(serve(), writing).run(progress -> {}, () -> closing);
            LOG.debug("resolved {} quotations of {} documents", done.quotations(), done.documents());
        } catch (RuntimeException e) {
            if (closing) {
                LOG.debug("resolving quotations was stopped", e);
            } else {
                LOG.error("what documents quote cannot be found out; it stays as it was", e);
            }
        } finally {
            giveBack(writing);
        }
    }

    private void giveBack(CollectionShelf writing) {
        writing.close();
        shelf = null;
    }

    /** Waits until it is known what the documents quote, at most that long. */
    void awaitQuotations(Duration most) throws InterruptedException {
        Thread working = resolving;
        if (working != null) {
            working.join(most);
        }
    }

    /** Returns once the server is closed. */
    void await() throws InterruptedException {
        closed.await();
    }

    private Engine serve() {
        Engine opened = engine;
        if (opened == null) {
            opened = provider.open(config.address());
            engine = opened;
            library.open(opened);
            refresher.scheduleWithFixedDelay(this::refresh, REFRESH_MS, REFRESH_MS, TimeUnit.MILLISECONDS);
        }
        return opened;
    }

    private void refresh() {
        Engine opened = engine;
        if (opened == null || closing) {
            return;
        }
        try {
            opened.refresh();
        } catch (EngineException e) {
            LOG.error("new commits cannot be read; answers stay as they were", e);
        }
    }

    /** Takes no more requests, finishes those under way, commits what was read, and lets go of the index. */
    @Override
    public void close() {
        synchronized (refresher) {
            if (closing) {
                return;
            }
            closing = true;
        }
        http.close();
        stopRefreshing();
        try {
            awaitQuotations(LAST_QUOTATION);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Shelf writing = shelf;
        if (writing != null) {
            writing.close();
        }
        Engine opened = engine;
        if (opened != null) {
            opened.close();
        }
        closed.countDown();
    }

    private void stopRefreshing() {
        refresher.shutdown();
        try {
            if (!refresher.awaitTermination(REFRESH_MS, TimeUnit.MILLISECONDS)) {
                LOG.debug("a refresh is still under way");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.pincite.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.pincite.engine.Engine;
import org.pincite.engine.Status;

/** What a monitor wants to know: requests by route and status with their times, the size of the index, memory. */
final class Metrics {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(1),
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(2),
        Duration.ofSeconds(10)
    };

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    Metrics(Library library) {
        gauge("pincite.documents", "Documents in the index", library, Status::documents);
        gauge("pincite.pages", "Pages in the index", library, Status::pages);
        gauge("pincite.index.bytes", "Size of the index on disk", library, Status::bytes);
        gauge(
                "pincite.files.unreadable",
                "Files whose text could not be read",
                library,
                status -> status.unreadable().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        Gauge.builder("pincite.ready", library, l -> l.isReady() ? 1 : 0)
                .description("1 once the first pass over the files is done")
                .register(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
    }

    private void gauge(String name, String description, Library library, ToDoubleFunction<Status> value) {
        Gauge.builder(
                        name,
                        library,
                        l -> l.opened()
                                .map(Engine::status)
                                .map(value::applyAsDouble)
                                .orElse(0.0))
                .description(description)
                .register(registry);
    }

    void count(Context ctx, float milliseconds) {
        Endpoint matched = ctx.endpoints().matchedHttpEndpoint();
        Timer.builder("pincite.http.requests")
                .description("Requests answered")
                .tag("route", matched == null ? "none" : matched.path)
                .tag("status", Integer.toString(ctx.statusCode()))
                .serviceLevelObjectives(BUCKETS)
                .register(registry)
                .record(Duration.ofNanos((long) (milliseconds * 1_000_000)));
    }

    String text() {
        return registry.scrape();
    }
}

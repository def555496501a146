package org.pincite.quote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.pincite.engine.Engine;

/**
 * Checks all quotations of a paper, several at a time, within a time. Safe for use by many threads.
 *
 * <p>The time is shared: a quotation that cannot be checked for want of it is said to be unverifiable, and nothing else.
 */
public final class BriefChecker {
    private static final int WORKERS = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final QuoteChecker checker;

    /** Is told of each quotation as soon as it is checked. */
    @FunctionalInterface
    public interface Listener {
        /** Called by several threads, and for each quotation at most once. @param index of the quotation in the paper, from 0 */
        void checked(int index, Checked checked);
    }

    public BriefChecker(Engine engine) {
        this.checker = new QuoteChecker(engine);
    }

    /**
     * Checks the quotations, in their order.
     *
     * @param limit time for all of them
     * @param listener is told of each that was checked, not of those for which there was no time
     */
    public CheckedBrief check(Brief brief, Scope scope, Duration limit, Listener listener) {
        Deadline deadline = Deadline.in(limit);
        Coverage searched = checker.coverage(scope);
        List<Quote> quotes = brief.quotes();
        Checked[] checked = new Checked[quotes.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger count = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < checked.length && !deadline.isOver(); i = next.getAndIncrement()) {
                Checked one = checker.check(quotes.get(i), scope, deadline);
                checked[i] = one;
                count.incrementAndGet();
                listener.checked(i, one);
            }
        };
        run(work, Math.min(WORKERS, checked.length));
        List<Checked> all = new ArrayList<>(checked.length);
        for (int i = 0; i < checked.length; i++) {
            Checked one = checked[i];
            all.add(one == null ? Checked.withoutTime(quotes.get(i)) : one);
        }
        return new CheckedBrief(searched, all, count.get(), checked.length - count.get() + brief.leftOut());
    }

    private static void run(Runnable work, int workers) {
        if (workers <= 1) {
            work.run();
            return;
        }
        try (ExecutorService executor = Executors.newFixedThreadPool(workers)) {
            List<Future<?>> working = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                working.add(executor.submit(work));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException runtime -> throw runtime;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("checking was interrupted", e);
        }
    }
}

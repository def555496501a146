package org.pincite.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs the same work on as many threads as there are processors. */
final class Workers {
    private static final int MOST = Math.max(1, Runtime.getRuntime().availableProcessors());

    private Workers() {}

    /**
     * Returns once each of the threads has done the work; what one throws is thrown.
     *
     * @param pieces of which the work takes one after the other; there are no more threads than these
     */
    static void run(Runnable work, int pieces) {
        int workers = Math.min(MOST, pieces);
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

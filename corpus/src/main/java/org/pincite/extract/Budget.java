package org.pincite.extract;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The time left for one file. Text recognition is not charged to it, since a long scan takes minutes and is no sign of
 * trouble; it has a limit of its own for each page.
 */
final class Budget {
    private final long start = System.nanoTime();
    private final long nanos;
    private final AtomicLong free = new AtomicLong();
    private final AtomicLong freeSince = new AtomicLong(Long.MIN_VALUE);

    Budget(long nanos) {
        this.nanos = nanos;
    }

    /** Nanoseconds until the file's time is over; none or less when it is. */
    long left() {
        long now = System.nanoTime();
        long since = freeSince.get();
        long running = since == Long.MIN_VALUE ? 0 : now - since;
        return nanos + free.get() + running - (now - start);
    }

    void stopCharging() {
        freeSince.set(System.nanoTime());
    }

    void charge() {
        free.addAndGet(System.nanoTime() - freeSince.getAndSet(Long.MIN_VALUE));
    }
}

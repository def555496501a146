package org.pincite.quote;

import java.time.Duration;

/** A moment after which no further work is begun. */
final class Deadline {
    /** Never. */
    static final Deadline NONE = new Deadline(0, false);

    private final long at;
    private final boolean set;

    private Deadline(long at, boolean set) {
        this.at = at;
        this.set = set;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos(), true);
    }

    /** Time that is left; long where there is no end. */
    Duration left() {
        return set ? Duration.ofNanos(Math.max(0, at - System.nanoTime())) : Duration.ofDays(1);
    }

    boolean isOver() {
        return set && System.nanoTime() - at >= 0;
    }
}

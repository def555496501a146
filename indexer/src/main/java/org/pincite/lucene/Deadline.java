package org.pincite.lucene;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.TimeLimitException;

/** When a search must be done. Lucene asks it between documents, {@link PlaceFinder} within one. For one thread. */
final class Deadline implements QueryTimeout {
    /** Steps between two looks at the clock. */
    private static final int STEPS = 1 << 10;

    private final @Nullable Duration limit;
    private final long end;
    private int steps;

    private Deadline(@Nullable Duration limit, long end) {
        this.limit = limit;
        this.end = end;
    }

    /** From now on. */
    static Deadline in(Duration limit) {
        return new Deadline(limit, System.nanoTime() + limit.toNanos());
    }

    /** For what has no limit of its own. */
    static Deadline none() {
        return new Deadline(null, 0);
    }

    @Override
    public boolean shouldExit() {
        return limit != null && System.nanoTime() - end >= 0;
    }

    /** @throws TimeLimitException if it is over */
    void check() {
        if (limit != null && shouldExit()) {
            throw new TimeLimitException(limit);
        }
    }

    /** {@link #check} now and then: to be called in loops. */
    void step() {
        if (++steps % STEPS == 0) {
            check();
        }
    }
}

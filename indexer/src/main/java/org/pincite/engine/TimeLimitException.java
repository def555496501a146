package org.pincite.engine;

import java.time.Duration;

/** A search took longer than one may. The message names the limit and what to do. */
public final class TimeLimitException extends BadRequestException {
    private static final long serialVersionUID = 1L;

    public TimeLimitException(Duration limit) {
        super("the search was stopped after " + seconds(limit)
                + " seconds, which is as long as one may take; ask for rarer"
                + " words, for words nearer to each other, with more letters before a wildcard, or within a filter");
    }

    private static String seconds(Duration limit) {
        return limit.toMillisPart() == 0
                ? String.valueOf(limit.toSeconds())
                : String.valueOf(limit.toMillis() / 1000.0);
    }
}

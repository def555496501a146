package org.pincite.engine;

import java.util.List;

/**
 * Documents in which a query matches.
 *
 * @param total how many there are
 * @param best the best of them, best first
 * @param complete whether all documents were looked at; false where time ran out first, and {@code total} is then of those
 *     that were
 */
public record Sightings(long total, List<Sighting> best, boolean complete) {
    public Sightings {
        best = List.copyOf(best);
    }

    /** Whether some document that matches, or may match, is not among the best. */
    public boolean leavesAside() {
        return !complete || total > best.size();
    }
}

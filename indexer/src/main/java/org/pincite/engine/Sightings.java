package org.pincite.engine;

import java.util.List;

/**
 * Documents in which a query matches.
 *
 * @param total how many there are
 * @param best the best of them, best first
 */
public record Sightings(long total, List<Sighting> best) {}

package org.pincite.engine;

import java.util.List;
import org.pincite.corpus.Span;

/**
 * A document in which a query matches, and where.
 *
 * @param spans matches in reading order, at most 2,000
 */
public record Sighting(DocumentCard document, List<Span> spans) {}

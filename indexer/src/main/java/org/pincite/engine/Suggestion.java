package org.pincite.engine;

import org.jspecify.annotations.Nullable;

/**
 * A completion of what was typed, and the number of documents that have it.
 *
 * @param facet the facet of which it is a value; null if it is a phrase of the documents' text, {@code value} without
 *     quotation marks
 */
public record Suggestion(@Nullable Facet facet, String value, String label, int count) {}

package org.pincite.engine;

/** A completion of what was typed: a value of a facet, and the number of documents that have it. */
public record Suggestion(Facet facet, String value, String label, int count) {}

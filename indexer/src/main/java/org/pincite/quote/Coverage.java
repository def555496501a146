package org.pincite.quote;

/**
 * What was searched: a quotation is not found in this, and in nothing else.
 *
 * @param unreadable files in it whose text could not be read
 */
public record Coverage(long documents, long pages, long unreadable) {}

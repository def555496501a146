package org.pincite.quote;

/**
 * What was searched: a quotation is not found in this, and in nothing else.
 *
 * @param unreadablePages pages of these documents of which no text, or not all, could be read
 * @param unreadableFiles files of the collections searched of which nothing could be read
 */
public record Coverage(long documents, long pages, long unreadablePages, long unreadableFiles) {}

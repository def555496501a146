package org.pincite.engine;

/**
 * How much was searched.
 *
 * @param unreadPages pages of these documents of which no text, or not all, could be read
 * @param unreadFiles files of the collections searched of which nothing could be read; no filter narrows them, since
 *     nothing is known of them
 */
public record Extent(long documents, long pages, long unreadPages, long unreadFiles) {}

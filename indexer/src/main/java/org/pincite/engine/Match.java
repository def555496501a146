package org.pincite.engine;

/**
 * One occurrence of a query in a document's text.
 *
 * @param page ordinal of the page it starts on
 * @param term the words matched, as they stand in the text, white space collapsed
 */
public record Match(int start, int end, int page, String pinCite, String term) {}

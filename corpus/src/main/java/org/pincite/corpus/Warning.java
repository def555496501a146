package org.pincite.corpus;

/**
 * Something that went wrong with a part of a document that was read all the same.
 *
 * @param code stable word, ex.: {@code no-text}, {@code ocr-unavailable}, {@code truncated}
 * @param page page concerned, from 1; 0 for the whole document
 * @param message for a person: what was expected, what was found
 */
public record Warning(String code, int page, String message) {}

package org.pincite.corpus;

/**
 * A line of numbered paper (pleading or transcript).
 *
 * @param number the number printed at the line, from 1 on each page
 * @param span the line's own words, without the number
 */
public record NumberedLine(int number, Span span) {}

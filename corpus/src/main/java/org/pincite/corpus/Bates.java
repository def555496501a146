package org.pincite.corpus;

/**
 * A Bates number on a page's edge, ex.: {@code NORTHGATE-00012345}.
 *
 * @param number as printed
 * @param span where it stands
 */
public record Bates(String number, Span span) {}

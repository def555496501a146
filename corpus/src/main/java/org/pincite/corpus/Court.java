package org.pincite.corpus;

/**
 * A court.
 *
 * @param id ex.: {@code cand}, {@code ca9}, {@code scotus}
 * @param name as cited in a parenthetical, ex.: {@code N.D. Cal.}
 */
public record Court(String id, String name) {}

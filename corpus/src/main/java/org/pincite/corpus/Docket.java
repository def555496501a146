package org.pincite.corpus;

/**
 * A docket number.
 *
 * @param number to display and filter by, office digit kept and judge initials dropped, ex.: {@code 3:20-cv-08570}
 * @param core what identifies the case within its court, ex.: {@code 20-cv-08570}; office and judge may change
 */
public record Docket(String number, String core) {}

package org.pincite.corpus;

/**
 * A citation to an authority or to the record.
 *
 * @param type ex.: {@code statute}, {@code case}, {@code docket}, {@code ecf}
 * @param normal normal form, ex.: {@code 18 U.S.C. § 2511}
 * @param asWritten the words as printed
 */
public record Citation(String type, String normal, String asWritten, Evidence evidence) {}

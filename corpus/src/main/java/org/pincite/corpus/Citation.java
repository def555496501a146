package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * A citation to an authority or to the record.
 *
 * @param type ex.: {@code statute}, {@code rule}, {@code case}, {@code id}, {@code supra}, {@code docket}, {@code ecf}
 * @param normal normal form, ex.: {@code 18 U.S.C. § 2511}; of a short form that of what it cites where that is known, ex.:
 *     {@code 550 U.S. at 570}
 * @param asWritten the words as printed
 * @param caseName what the text calls the case here, ex.: {@code Poe v. Northgate, Inc.}; null where it does not
 * @param pin page, paragraph or line as printed, ex.: {@code 570-71}; null where there is none
 * @param cites of a short form, of <em>id.</em>, <em>supra</em> or a parallel citation: normal form of the full citation it
 *     stands for; null where it stands for itself, or where it is open what it cites
 */
public record Citation(
        String type,
        String normal,
        String asWritten,
        @Nullable String caseName,
        @Nullable String pin,
        @Nullable String cites,
        Evidence evidence) {}

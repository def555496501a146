package org.pincite.quote;

import java.util.Locale;

/**
 * What the parentheticals behind a citation allow a quotation to leave out (Bluebook rule 5.2 and 5.3; "(cleaned up)" after
 * J. Metzler, Cleaning Up Quotations, 18 J. App. Prac. &amp; Process 143 (2017)). None of them allows another word.
 *
 * @param marks quotation marks of the source
 * @param citations citations that stand between the words
 * @param alterations the source's own brackets and ellipses
 * @param letterCase the case of letters
 * @param emphasis whether the quoter says that the emphasis is his
 */
record Licence(boolean marks, boolean citations, boolean alterations, boolean letterCase, boolean emphasis) {

    static final Licence NONE = new Licence(false, false, false, false, false);

    /** Reads the parentheticals that stand behind a citation, with or without their parentheses. */
    static Licence read(String parentheticals) {
        String text = parentheticals.toLowerCase(Locale.ROOT);
        boolean clean = text.contains("cleaned up");
        boolean omitted = text.contains("omitted") || text.contains("adopted");
        return new Licence(
                clean || (omitted && text.contains("quotation mark")),
                clean || (omitted && text.contains("citation")),
                clean
                        || (omitted
                                && (text.contains("alteration")
                                        || text.contains("bracket")
                                        || text.contains("ellips"))),
                clean,
                text.contains("emphasis added")
                        || text.contains("emphasis supplied")
                        || text.contains("emphases added"));
    }
}

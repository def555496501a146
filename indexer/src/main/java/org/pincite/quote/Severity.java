package org.pincite.quote;

/** How grave the unmarked differences of a quotation are. */
public enum Severity {
    /** Case of a first letter, punctuation, an apostrophe, inner quotation marks, British or American spelling. */
    MINOR,
    /** A word added, left out, replaced or moved. */
    SUBSTANTIVE,
    /** A negation, a modal verb, a quantity, a number, a date, an amount or a name is another. */
    CRITICAL;

    Severity or(Severity other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

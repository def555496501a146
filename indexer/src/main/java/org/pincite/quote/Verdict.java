package org.pincite.quote;

/** What is true of a quotation's words, from the most to the least faithful; exactly one applies. */
public enum Verdict {
    /** Character for character as in the source, but for one comma or period at the end, which American usage puts there. */
    VERBATIM("Verbatim"),
    /** The same words; quotation marks, dashes, spaces or ligatures are of another make. */
    TYPOGRAPHIC_ONLY("Same words, other typography"),
    /** Every difference is shown by brackets, an ellipsis or {@code [sic]}, or allowed by a parenthetical. */
    VERBATIM_WITH_MARKED_ALTERATIONS("Verbatim with marked alterations"),
    /** Every word is in the source, but in pieces that do not stand together there, joined without an ellipsis. */
    SPLICED("Spliced"),
    /** One passage is meant, and at least one difference from it is not marked; {@link Severity} says how grave. */
    ALTERED("Altered"),
    /** A long piece is verbatim; the rest is not there. */
    PARTIAL("Only in part in the source"),
    /** Nothing like it in what was searched. */
    NOT_FOUND("Not found"),
    /** What would have to be compared cannot be: the source is missing, redacted, or could not be searched in full. */
    UNVERIFIABLE("Cannot be verified");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /** What people read in its place. */
    public String label() {
        return label;
    }

    /** Whether the words may be filed as a quotation. */
    public boolean faithful() {
        return compareTo(VERBATIM_WITH_MARKED_ALTERATIONS) <= 0;
    }
}

package org.pincite.quote;

/**
 * A run of the word diff that turns the source's words into the quotation's.
 *
 * @param text the source's words for {@code EQUAL} and {@code DELETE}, the quotation's for {@code INSERT}
 * @param marked whether the quotation shows the change (an ellipsis, brackets) or a parenthetical allows it
 */
public record Difference(Op op, String text, boolean marked) {
    /** What happens to the words. */
    public enum Op {
        EQUAL,
        /** In the source only. */
        DELETE,
        /** In the quotation only. */
        INSERT
    }
}

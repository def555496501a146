package org.pincite.quote;

import org.jspecify.annotations.Nullable;

/**
 * A word or a mark of a text, at the levels on which it is compared.
 *
 * @param written as it stands, with the damage of extraction repaired: line-end hyphens closed, ligatures apart
 * @param plain the same with quotation marks, apostrophes, hyphens and dashes of one make
 * @param key {@code plain} in small letters
 * @param joined for a word hyphenated at a line end, the word without that hyphen; else null
 * @param start offset of its first code unit in the text it was read from
 * @param end offset after its last
 * @param spaced whether white space stands before it
 * @param broken whether that white space is a line end
 * @param ligature whether it was written with a ligature
 */
record Token(
        Kind kind,
        String written,
        String plain,
        String key,
        @Nullable String joined,
        int start,
        int end,
        boolean spaced,
        boolean broken,
        boolean ligature) {

    enum Kind {
        WORD,
        /** Punctuation, one character; an ellipsis is three of them. */
        MARK,
        /** The number of a footnote, raised or glued to the word before. */
        CALL
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it opens or closes a quotation, of whatever level; also a single apostrophe at the edge of a word. */
    boolean isQuoteMark() {
        return kind == Kind.MARK && (plain.equals("\"") || plain.equals("'"));
    }

    /** Whether it ends a sentence. */
    boolean isStop() {
        return kind == Kind.MARK && (plain.equals(".") || plain.equals("?") || plain.equals("!"));
    }
}

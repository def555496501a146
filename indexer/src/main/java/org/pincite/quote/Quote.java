package org.pincite.quote;

import org.jspecify.annotations.Nullable;

/**
 * A quotation to be checked.
 *
 * @param words as printed, with or without the outer quotation marks
 * @param cited the citation that follows it, as printed, ex.: {@code ECF No. 736 at 12}; null where there is none
 * @param parentheticals what stands in parentheses behind the citation, ex.: {@code (emphasis added)}; empty for none
 * @param start offset of the words in the paper they were taken from; 0 where they were given by themselves
 * @param end offset after them
 */
public record Quote(String words, @Nullable String cited, String parentheticals, int start, int end) {

    /** Words given by themselves. */
    public static Quote of(String words, @Nullable String cited) {
        return new Quote(words, cited, cited == null ? "" : cited, 0, words.length());
    }
}

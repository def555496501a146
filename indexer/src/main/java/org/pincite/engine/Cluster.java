package org.pincite.engine;

import java.util.List;

/**
 * Words that stand near one another, in their order: all of them but a few, in the text of one document.
 *
 * <p>Ex.: of {@code kept a quiet bargain} with one word missing and a reach of six, {@code kept a very loud bargain} is a
 * place, {@code bargain, a kept} is none.
 *
 * @param words as {@link org.pincite.corpus.Words} folds them, in reading order; one that is named twice must stand there
 *     twice
 * @param missing of the words, how many a place may lack; fewer than there are words
 * @param reach positions from the first word of a place to its last, both included
 * @param recognised whether only documents with pages that were recognised from images are looked at
 */
public record Cluster(List<String> words, int missing, int reach, boolean recognised) {
    /** Words that one question may have. */
    public static final int MOST_WORDS = 500;

    public Cluster {
        words = List.copyOf(words);
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            throw new IllegalArgumentException(
                    "a cluster has 1 to " + MOST_WORDS + " words, these are " + words.size());
        }
        if (missing < 0 || missing >= words.size()) {
            throw new IllegalArgumentException(
                    "of " + words.size() + " words, 0 to " + (words.size() - 1) + " may be missing, not " + missing);
        }
        if (reach < 1) {
            throw new IllegalArgumentException("reach must be 1 or more, was " + reach);
        }
    }

    /** Words that a place has at the least. */
    public int needed() {
        return words.size() - missing;
    }
}

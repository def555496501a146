package org.pincite.query;

/**
 * How near two things must stand: within a number of words, or in the same sentence, paragraph or segment (the text, or the
 * title).
 *
 * @param words from 1 to {@link #MOST_WORDS} for words; 0 for the other units
 */
public record Reach(Unit unit, int words) {
    /** What Westlaw and Lexis allow. */
    public static final int MOST_WORDS = 255;

    /** In the order of precedence: what binds tighter comes first. */
    public enum Unit {
        WORDS,
        SENTENCE,
        PARAGRAPH,
        SEGMENT
    }

    public Reach {
        if (unit == Unit.WORDS ? words < 1 || words > MOST_WORDS : words != 0) {
            throw new IllegalArgumentException(unit + " " + words);
        }
    }

    public static Reach words(int words) {
        return new Reach(Unit.WORDS, words);
    }

    public static Reach same(Unit unit) {
        return new Reach(unit, 0);
    }

    /** As it stands behind {@code w/} and {@code pre/}. */
    @Override
    public String toString() {
        return switch (unit) {
            case WORDS -> Integer.toString(words);
            case SENTENCE -> "s";
            case PARAGRAPH -> "p";
            case SEGMENT -> "seg";
        };
    }
}

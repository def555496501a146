package org.pincite.quote;

/**
 * What of a word tells, at the cost of a few comparisons of numbers, that it is not alike to another: a comparison that most
 * pairs of words never need is then not made. Says "may be" for every pair that {@link Likeness} finds alike.
 *
 * <p>Alike are words that are the same but for marks and confused letters; that share their beginning; or that a letter or two
 * turns into one another. Two letters, changed, change the length by two and the set of letters by four.
 */
final class Sketch {
    private static final int EDITS = 2;
    private static final int BEGINNING = 4;

    /** Letters and digits of the word, by their code modulo 64. */
    private final long letters;

    private final int length;
    private final long beginning;
    private final int recognised;

    /** Whether the word has a second form, without the hyphen at a line end. */
    private final boolean broken;

    private Sketch(long letters, int length, long beginning, int recognised, boolean broken) {
        this.letters = letters;
        this.length = length;
        this.beginning = beginning;
        this.recognised = recognised;
        this.broken = broken;
    }

    /** @param ocr whether it will be asked about words of recognised pages */
    static Sketch of(Token token, boolean ocr) {
        String word = token.key();
        long letters = 0;
        int length = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c != '\'' && c != '-' && c != '.') {
                letters |= 1L << (c & 63);
                length++;
            }
        }
        long beginning = -1;
        if (word.length() >= BEGINNING) {
            beginning = 0;
            for (int i = 0; i < BEGINNING; i++) {
                beginning = beginning << 16 | word.charAt(i);
            }
        }
        int recognised = ocr ? Confusions.skeleton(token.plain()).hashCode() : 0;
        return new Sketch(letters, length, beginning, recognised, token.joined() != null);
    }

    /** @param ocr whether confusions of recognition count; both must then have been made for it */
    boolean mayBeLike(Sketch other, boolean ocr) {
        if (Math.abs(length - other.length) <= EDITS && Long.bitCount(letters ^ other.letters) <= 2 * EDITS) {
            return true;
        }
        return broken
                || other.broken
                || (beginning == other.beginning && beginning != -1)
                || (ocr && recognised == other.recognised);
    }
}

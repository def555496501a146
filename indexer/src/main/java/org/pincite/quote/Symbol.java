package org.pincite.quote;

import java.util.List;

/** A part of a quotation as a lawyer reads it. */
sealed interface Symbol {

    /** A word or mark that is claimed to be the source's. */
    record Text(Token token) implements Symbol {}

    /**
     * A word altered in brackets: {@code [t]he}, {@code alleg[ed]}, {@code user[s]}, {@code violate[]}.
     *
     * @param token the word as it reads without the brackets
     * @param kept the letters outside of the brackets before and behind them
     * @param bracketed the letters in the brackets
     */
    record Altered(Token token, String before, String bracketed, String behind) implements Symbol {

        /** Whether the source's word may stand behind it: it begins and ends with the letters that are not in brackets. */
        boolean covers(Token source) {
            String word = source.plain();
            if (!source.isWord() || word.length() < before.length() + behind.length()) {
                return false;
            }
            int extra = word.length() - before.length() - behind.length();
            return word.startsWith(before)
                    && word.endsWith(behind)
                    && extra <= Math.max(MOST_HIDDEN, bracketed.length());
        }

        /** Letters that a bracket glued to a word may stand for. */
        private static final int MOST_HIDDEN = 6;
    }

    /** Words in brackets that stand for words of the source, or are added. */
    record Bracket(List<Token> content) implements Symbol {
        public Bracket {
            content = List.copyOf(content);
        }
    }

    /**
     * An ellipsis.
     *
     * @param dots three inside a sentence, four at or behind its end; five for a row of its own
     */
    record Omission(int dots, int start, int end) implements Symbol {}

    /** {@code [sic]}: the error before it is the source's. */
    record Sic() implements Symbol {}
}

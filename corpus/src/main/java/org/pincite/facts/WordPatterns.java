package org.pincite.facts;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Many patterns, each beginning with the first letter or digit of a word, looked for in one pass. What a pattern may begin
 * with is asked of the pattern itself: of every pair of characters, whether it matches them or would have gone on reading.
 * Thus a place costs one look into a table, and a pattern is tried only where it may begin.
 */
final class WordPatterns {
    private static final int SIGNS = 128;

    private static final boolean[] WORD = word();

    private final List<Pattern> patterns;
    /** For each pair of characters, one bit for each pattern that it may begin. */
    private final long[] pairs = new long[SIGNS * SIGNS];

    /**
     * Asks the patterns what they begin with.
     *
     * @param patterns at most 64
     */
    WordPatterns(List<Pattern> patterns) {
        if (patterns.size() > Long.SIZE) {
            throw new IllegalArgumentException("at most " + Long.SIZE + " patterns, were " + patterns.size());
        }
        this.patterns = List.copyOf(patterns);
        for (char first = '0'; first <= 'z'; first++) {
            for (char second = '\t'; isWord(first) && second < SIGNS; second++) {
                pairs[first * SIGNS + second] = openedBy("" + first + second);
            }
        }
    }

    private long openedBy(String pair) {
        long open = 0;
        for (int p = 0; p < patterns.size(); p++) {
            Matcher matcher = patterns.get(p).matcher(pair);
            open |= matcher.lookingAt() || matcher.hitEnd() ? 1L << p : 0;
        }
        return open;
    }

    /** What to do with a match. */
    interface Sink {
        /** Whether the patterns of this bit are still of interest after a match of {@code pattern}. */
        boolean goesOn(int pattern, Matcher match);
    }

    /**
     * Reports every place at which a pattern matches, in reading order, at one place the patterns in their order, also
     * where one match lies within another; until
     * {@code sink} wants no more.
     *
     * @param asked bits of the patterns to look for
     */
    void find(CharSequence text, long asked, Sink sink) {
        find(text, 0, text.length(), asked, at -> true, sink);
    }

    /** All patterns, where they begin between two places; the words around these are seen. */
    void find(CharSequence text, int from, int to, Sink sink) {
        find(text, from, to, -1L, at -> true, sink);
    }

    /** The same, but only at the places that {@code where} admits. */
    void find(CharSequence text, int from, int to, IntPredicate where, Sink sink) {
        find(text, from, to, -1L, where, sink);
    }

    private void find(CharSequence text, int from, int to, long asked, IntPredicate where, Sink sink) {
        String chars = text.toString();
        Matcher[] matchers = new Matcher[patterns.size()];
        int last = Math.min(to, chars.length() - 1);
        boolean inWord = from > 0 && from <= chars.length() && isWord(chars.charAt(from - 1));
        for (int at = from; at < last; at++) {
            char first = chars.charAt(at);
            boolean begins = !inWord;
            inWord = isWord(first);
            if (!begins || !inWord) {
                continue;
            }
            char second = chars.charAt(at + 1);
            long begun = second >= SIGNS ? 0 : asked & pairs[first * SIGNS + second];
            if (begun != 0 && where.test(at) && !report(chars, at, begun, matchers, sink)) {
                return;
            }
        }
    }

    /** Reports which of the patterns {@code begun} match at {@code at}; false where the sink wants no more. */
    private boolean report(String chars, int at, long begun, Matcher[] matchers, Sink sink) {
        for (long open = begun; open != 0; open &= open - 1) {
            int p = Long.numberOfTrailingZeros(open);
            if (matchers[p] == null) {
                matchers[p] = patterns.get(p).matcher(chars).useTransparentBounds(true);
            }
            boolean found = matchers[p]
                    .region(at, chars.length())
                    .useAnchoringBounds(false)
                    .lookingAt();
            if (found && !sink.goesOn(p, matchers[p])) {
                return false;
            }
        }
        return true;
    }

    /** All patterns. */
    void find(CharSequence text, Sink sink) {
        find(text, -1L, sink);
    }

    private static boolean isWord(char c) {
        return c < SIGNS && WORD[c];
    }

    private static boolean[] word() {
        boolean[] word = new boolean[SIGNS];
        for (char c = 0; c < SIGNS; c++) {
            word[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        }
        return word;
    }
}

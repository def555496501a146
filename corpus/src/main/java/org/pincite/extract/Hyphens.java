package org.pincite.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.pincite.corpus.Span;

/**
 * Decides, once for the whole document, which hyphens at a line's end belong to the word.
 *
 * <p>The document itself is the dictionary. Where the word occurs elsewhere without the hyphen, the hyphen is the
 * typesetter's: {@code mil-⏎lions}. Where it occurs elsewhere with it, it is the author's: {@code man-in-the-⏎middle}. Where
 * neither occurs, a hyphen before a capital or a digit is the author's. Of the others a soft one (U+00AD) is the
 * typesetter's, and so is a plain one unless the left part makes compounds ({@code self-}) or both parts are words of this
 * document.
 *
 * <p>The range recorded covers hyphen and line break in the first case, in the second the line break alone, so that what is
 * left reads {@code man-in-the-middle}. Furniture between the parts, as at a page break, is within the range. A hyphen that
 * extraction lost altogether is not guessed at.
 */
final class Hyphens {
    /** Left parts that keep their hyphen unless the document writes the word without it. */
    private static final Set<String> COMPOUNDING = Set.of(
            "self", "non", "so", "well", "cross", "anti", "ex", "quasi", "vice", "all", "half", "ill", "then", "now",
            "high", "low", "long", "short", "third", "first", "second", "one", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");

    /** Words that begin other words, although what follows may be a word too: {@code more-⏎over}. */
    private static final Set<String> FUSING = Set.of(
            "some", "any", "every", "more", "where", "there", "here", "with", "under", "over", "them", "your",
            "further", "never", "none", "what", "when", "through", "like", "other", "mean", "after");

    private static final int MIN_WORD = 4;

    private final String chars;
    private final Furniture furniture;
    private final Map<String, Integer> wanted = new HashMap<>();
    private final long[] filter = new long[1 << 10];

    /** A hyphen at a line's end with the word it parts, all in lower case. */
    private record Candidate(int hyphen, int next, String left, String right, boolean soft, boolean goesOn) {
        String joined() {
            return left + right;
        }

        String hyphenated() {
            return left + '-' + right;
        }

        String lastOfLeft() {
            return left.substring(left.lastIndexOf('-') + 1);
        }

        String firstOfRight() {
            int end = right.indexOf('-');
            return end < 0 ? right : right.substring(0, end);
        }
    }

    private Hyphens(String chars, Furniture furniture) {
        this.chars = chars;
        this.furniture = furniture;
    }

    static List<Span> find(Layout layout, Furniture furniture) {
        Hyphens hyphens = new Hyphens(layout.chars(), furniture);
        List<Candidate> candidates = hyphens.candidates(layout);
        if (candidates.isEmpty()) {
            return List.of();
        }
        for (Candidate c : candidates) {
            hyphens.want(c.joined());
            hyphens.want(c.hyphenated());
            hyphens.want(c.lastOfLeft());
            hyphens.want(c.firstOfRight());
            hyphens.want(c.lastOfLeft() + c.firstOfRight());
        }
        hyphens.count(layout);
        List<Span> joins = new ArrayList<>();
        for (Candidate c : candidates) {
            boolean otherText = c.soft() && !c.goesOn() && hyphens.times(c.hyphenated()) == 0;
            if (otherText) {
                continue;
            }
            joins.add(new Span(hyphens.isTypesetters(c) ? c.hyphen() : c.hyphen() + 1, c.next()));
        }
        return joins;
    }

    private List<Candidate> candidates(Layout layout) {
        List<Candidate> found = new ArrayList<>();
        int end = -1;
        for (Line line : layout.lines()) {
            if (line.turned()) {
                continue;
            }
            Span visible = furniture.visible(line.span());
            if (visible.length() == 0) {
                continue;
            }
            if (end > 0 && isHyphen(chars.charAt(end - 1)) && isWord(chars.charAt(visible.start()))) {
                addCandidate(end - 1, visible, found);
            }
            end = visible.end();
        }
        return found;
    }

    private void addCandidate(int hyphen, Span next, List<Candidate> found) {
        int from = hyphen;
        while (from > 0 && !furniture.contains(from - 1) && isPart(chars.charAt(from - 1))) {
            from--;
        }
        int to = next.start();
        while (to < next.end() && !furniture.contains(to) && isPart(chars.charAt(to))) {
            to++;
        }
        while (to > next.start() && !isWord(chars.charAt(to - 1))) {
            to--;
        }
        if (from == hyphen || !isWord(chars.charAt(hyphen - 1)) || !isWord(chars.charAt(from))) {
            return;
        }
        found.add(new Candidate(
                hyphen,
                next.start(),
                fold(chars.substring(from, hyphen)),
                fold(chars.substring(next.start(), to)),
                chars.charAt(hyphen) == '\u00ad',
                goesOn(chars.substring(from, hyphen), chars.substring(next.start(), to))));
    }

    /** Whether the right part may be the rest of a word: small after small or capital, capitals after capitals. */
    private static boolean goesOn(String left, String right) {
        boolean capitals = right.length() > 1 && left.length() > 1;
        for (int i = 0; i < left.length() && capitals; i++) {
            capitals = !Character.isLowerCase(left.charAt(i));
        }
        for (int i = 0; i < right.length() && capitals; i++) {
            capitals = !Character.isLowerCase(right.charAt(i));
        }
        return capitals || Character.isLowerCase(right.charAt(0));
    }

    private boolean isTypesetters(Candidate c) {
        if (Character.isDigit(c.left().charAt(c.left().length() - 1))
                || Character.isDigit(c.right().charAt(0))) {
            return false;
        }
        int joined = Math.max(times(c.joined()), times(c.lastOfLeft() + c.firstOfRight()));
        int hyphenated = times(c.hyphenated());
        if (joined != hyphenated) {
            return joined > hyphenated;
        }
        if (c.soft()) {
            return c.goesOn();
        }
        if (!c.goesOn()
                || COMPOUNDING.contains(c.lastOfLeft())
                || c.lastOfLeft().length() == 1) {
            return false;
        }
        boolean bothWords = !FUSING.contains(c.lastOfLeft())
                && c.lastOfLeft().length() >= MIN_WORD
                && c.firstOfRight().length() >= MIN_WORD
                && times(c.lastOfLeft()) > 0
                && times(c.firstOfRight()) > 0;
        return !bothWords;
    }

    private int times(String word) {
        return wanted.getOrDefault(word, 0);
    }

    private void want(String word) {
        if (wanted.putIfAbsent(word, 0) == null) {
            int hash = word.hashCode() & 0xFFFF;
            filter[hash >>> 6] |= 1L << hash;
        }
    }

    /** Counts the wanted words in one pass; words parted at a line's end, and the rest of them, are not counted, being what is in doubt. */
    private void count(Layout layout) {
        boolean rest = false;
        for (Line line : layout.lines()) {
            Span visible = furniture.visible(line.span());
            if (visible.length() == 0) {
                continue;
            }
            int at = visible.start();
            boolean first = rest;
            rest = isHyphen(chars.charAt(visible.end() - 1));
            while (at < visible.end()) {
                while (at < visible.end() && !isWord(chars.charAt(at))) {
                    at++;
                }
                int from = at;
                while (at < visible.end() && isPart(chars.charAt(at))) {
                    at++;
                }
                int to = at;
                while (to > from && !isWord(chars.charAt(to - 1))) {
                    to--;
                }
                boolean parted = to < at && at == visible.end();
                if (from < to && !parted && !first) {
                    count(from, to);
                }
                first = false;
            }
        }
    }

    /** Counts a word and, where it is a compound, its parts. */
    private void count(int from, int to) {
        int hash = 0;
        int partHash = 0;
        int partFrom = from;
        for (int i = from; i < to; i++) {
            char c = Character.toLowerCase(chars.charAt(i));
            if (isHyphen(c)) {
                lookUp(partFrom, i, partHash);
                partFrom = i + 1;
                partHash = 0;
                hash = 31 * hash + '-';
            } else {
                hash = 31 * hash + c;
                partHash = 31 * partHash + c;
            }
        }
        lookUp(from, to, hash);
        if (partFrom > from) {
            lookUp(partFrom, to, partHash);
        }
    }

    private void lookUp(int from, int to, int hash) {
        int bit = hash & 0xFFFF;
        if ((filter[bit >>> 6] & (1L << bit)) != 0) {
            wanted.computeIfPresent(fold(chars.substring(from, to)), (word, n) -> n + 1);
        }
    }

    private static String fold(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(isHyphen(c) ? '-' : Character.toLowerCase(c));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u00ad';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isPart(char c) {
        return isWord(c) || isHyphen(c) || c == '\'' || c == '\u2019';
    }
}

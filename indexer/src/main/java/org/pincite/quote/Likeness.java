package org.pincite.quote;

import java.util.Locale;

/** How alike two tokens are, by the levels of comparison. */
final class Likeness {
    /** Levels, from the strictest. */
    enum Level {
        /** Character for character. */
        EXACT,
        /** But for quotation marks, apostrophes, hyphens and dashes of another make. */
        TYPOGRAPHIC,
        /** But for characters that recognition from an image confuses; digits never. */
        OCR,
        /** But for the case of letters. */
        CASE,
        /** Words of the same stem, or with a letter or two changed. */
        SIMILAR,
        OTHER
    }

    /** Shortest word that an edit may leave similar. */
    private static final int EDITED = 4;

    private Likeness() {}

    static Level of(Token quoted, Token source, boolean ocr) {
        if (quoted.isWord() != source.isWord()) {
            return Level.OTHER;
        }
        if (quoted.written().equals(source.written())) {
            return Level.EXACT;
        }
        if (quoted.plain().equals(source.plain()) || quoted.plain().equals(source.joined())) {
            return Level.TYPOGRAPHIC;
        }
        if (!quoted.isWord()) {
            return quoted.isQuoteMark() && source.isQuoteMark() ? Level.TYPOGRAPHIC : Level.OTHER;
        }
        if (quoted.key().equals(source.key())) {
            return Level.CASE;
        }
        if (ocr && Confusions.same(quoted.plain(), source.plain())) {
            return Level.OCR;
        }
        return similar(quoted.key(), source.key()) ? Level.SIMILAR : Level.OTHER;
    }

    /** Whether two words, in small letters, may be forms or misspellings of one another. Ex.: competition, competitors. */
    static boolean similar(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < EDITED || hasDigit(a) || hasDigit(b)) {
            return letters(a).equals(letters(b));
        }
        int shared = 0;
        while (shared < shorter && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        if (shared >= EDITED && shared * 2 >= longer) {
            return true;
        }
        return distance(a, b, shorter < 8 ? 1 : 2);
    }

    private static String letters(String word) {
        return word.replace("'", "").replace("-", "").replace(".", "").toLowerCase(Locale.ROOT);
    }

    static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Share of letters that two words have in common: 1 if none is inserted, removed, replaced or swapped, 0 if all are. */
    static double shared(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer == 0 ? 1 : 1 - (double) distance(a, b) / longer;
    }

    /** Whether at most {@code most} letters are inserted, removed, replaced or swapped with their neighbour. */
    static boolean distance(String a, String b, int most) {
        return Math.abs(a.length() - b.length()) <= most && distance(a, b) <= most;
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[a.length()][b.length()];
    }
}

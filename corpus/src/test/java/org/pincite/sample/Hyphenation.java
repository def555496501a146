package org.pincite.sample;

import java.util.Set;

/**
 * Where an English word may be broken at a line end: at its own hyphen or dash, else between two consonants that stand
 * between vowels ({@code mil-lions}, {@code adver-tiser}), at least three letters from either end.
 */
final class Hyphenation {
    private static final String VOWELS = "aeiouy";
    private static final Set<String> INSEPARABLE = Set.of(
            "ch", "sh", "th", "ph", "wh", "ck", "gh", "gn", "qu", "bl", "br", "cl", "cr", "dr", "fl", "fr", "gl", "gr",
            "pl", "pr", "tr", "st", "sp", "sc", "sk");

    private Hyphenation() {}

    /**
     * @param room how many characters fit, the hyphen included
     * @return length of the part that stays, or 0 where the word cannot be broken; the caller adds a hyphen where the part
     *     does not end in one
     */
    static int cut(String word, int room, boolean syllables) {
        for (int cut = Math.min(room, word.length() - 2); cut > 2; cut--) {
            char before = word.charAt(cut - 1);
            if (before == '-' || before == '—') {
                return cut;
            }
            if (syllables
                    && cut < room
                    && word.length() - cut >= 3
                    && word.chars().allMatch(Hyphenation::letter)
                    && splits(word, cut)) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean letter(int c) {
        return c < 128 && Character.isLetter(c) || c == ',' || c == '.';
    }

    private static boolean splits(String word, int cut) {
        String w = word.toLowerCase(java.util.Locale.ROOT);
        return vowel(w.charAt(cut - 2))
                && consonant(w.charAt(cut - 1))
                && consonant(w.charAt(cut))
                && vowel(w.charAt(cut + 1))
                && !INSEPARABLE.contains(w.substring(cut - 1, cut + 1));
    }

    private static boolean vowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }

    private static boolean consonant(char c) {
        return c >= 'a' && c <= 'z' && !vowel(c);
    }
}

package org.pincite.facts;

import java.util.Locale;

/** Small operations on strings that several readers share. */
final class Strings {
    private Strings() {}

    static String lower(CharSequence text) {
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** Every run of white space as one blank, none at the ends. */
    static String squash(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f') {
                blank = !out.isEmpty();
            } else {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The same text, character for character, with every kind of hyphen as {@code -} and of blank as a space. */
    static String plainSigns(CharSequence text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            switch (out.charAt(i)) {
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\u00ad' ->
                    out.setCharAt(i, '-');
                case '\u00a0', '\u2007', '\u202f', '\u2009' -> out.setCharAt(i, ' ');
                case '\u2018', '\u2019', '\u02bc' -> out.setCharAt(i, '\'');
                case '\u201c', '\u201d' -> out.setCharAt(i, '"');
                default -> {}
            }
        }
        return out.toString();
    }

    /** Share of capitals among the letters, from 0 to 1; 0 where there are none. */
    static double capitals(CharSequence text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    capitals++;
                }
            }
        }
        return letters == 0 ? 0 : (double) capitals / letters;
    }

    static int endOfLine(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    static int startOfLine(CharSequence text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}

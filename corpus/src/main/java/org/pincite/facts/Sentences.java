package org.pincite.facts;

import java.util.Set;

/** Finds the sentence around a place. A sentence also ends at a blank line, and after {@link #LONGEST} characters. */
final class Sentences {
    /** Longest sentence, in characters to either side of a place. */
    static final int LONGEST = 1_000;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "v",
            "vs",
            "no",
            "nos",
            "inc",
            "corp",
            "co",
            "ltd",
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "hon",
            "jr",
            "sr",
            "st",
            "sec",
            "secs",
            "art",
            "cal",
            "civ",
            "proc",
            "bus",
            "gov't",
            "ins",
            "lab",
            "pen",
            "gen",
            "stat",
            "ann",
            "del",
            "fed",
            "app",
            "supp",
            "cir",
            "dist",
            "ct",
            "ex",
            "rel",
            "al",
            "e.g",
            "i.e",
            "cf",
            "ch",
            "cl",
            "par",
            "para",
            "u.s",
            "u.s.c",
            "c.f.r",
            "f.r.d",
            "dkt",
            "doc",
            "decl",
            "compl",
            "exh",
            "exs",
            "pp",
            "fn",
            "jan",
            "feb",
            "mar",
            "apr",
            "aug",
            "sept",
            "oct",
            "nov",
            "dec",
            "dep't",
            "ass'n",
            "int'l",
            "nat'l",
            "comm",
            "com",
            "bros",
            "mass",
            "tex",
            "fla",
            "ill",
            "wash",
            "ariz",
            "colo",
            "conn",
            "mich",
            "minn",
            "miss",
            "nev",
            "okla",
            "ore",
            "pa",
            "tenn",
            "va",
            "wis",
            "rep",
            "sen",
            "gov",
            "lt",
            "sgt",
            "capt",
            "col",
            "crim",
            "evid",
            "antitrust",
            "rev");

    private final String chars;
    private int start;
    private int end;

    Sentences(String chars) {
        this.chars = chars;
    }

    /** Moves to the sentence that holds {@code place}. */
    void moveTo(int place) {
        if (place >= start && place < end) {
            return;
        }
        int at = place;
        int floor = Math.max(0, place - LONGEST);
        while (at > floor && !endsAt(at - 1)) {
            at--;
        }
        start = at;
        at = place;
        int limit = Math.min(chars.length(), place + LONGEST);
        while (at < limit && !endsAt(at)) {
            at++;
        }
        end = Math.min(chars.length(), at + 1);
    }

    int start() {
        return start;
    }

    /** After the sentence's last character. */
    int end() {
        return end;
    }

    /** Whether the sentence ends with the character at {@code at}. */
    private boolean endsAt(int at) {
        char c = chars.charAt(at);
        if (c == '\n') {
            return isBlankAfter(at + 1);
        }
        if (c != '.' && c != '?' && c != '!') {
            return false;
        }
        int next = at + 1;
        while (next < chars.length() && "\"”’')]".indexOf(chars.charAt(next)) >= 0) {
            next++;
        }
        if (next >= chars.length()) {
            return true;
        }
        if (!Character.isWhitespace(chars.charAt(next))) {
            return false;
        }
        int limit = Math.min(chars.length(), next + LONGEST);
        while (next < limit && Character.isWhitespace(chars.charAt(next))) {
            next++;
        }
        if (next < chars.length() && Character.isLowerCase(chars.charAt(next))) {
            return false;
        }
        return c != '.' || !isAbbreviation(at);
    }

    private boolean isBlankAfter(int from) {
        int at = from;
        while (at < chars.length()
                && at - from < LONGEST
                && (chars.charAt(at) == ' ' || chars.charAt(at) == '\t' || chars.charAt(at) == '\r')) {
            at++;
        }
        return at < chars.length() && (chars.charAt(at) == '\n' || chars.charAt(at) == '\f');
    }

    private boolean isAbbreviation(int dot) {
        int from = dot;
        while (from > 0 && dot - from < 12 && isOfWord(chars.charAt(from - 1))) {
            from--;
        }
        if (dot - from == 1 && Character.isUpperCase(chars.charAt(from))) {
            return true;
        }
        String word = Strings.lower(chars.substring(from, dot)).replace('’', '\'');
        return ABBREVIATIONS.contains(word) || (word.indexOf('.') >= 0 && word.length() < 8);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.' || c == '\'' || c == '’';
    }

    /** Whether a blank line lies between two places. */
    static boolean isParted(CharSequence chars, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = chars.charAt(i);
            if (c == '\n') {
                breaks++;
                if (breaks > 1) {
                    return true;
                }
            } else if (!Character.isWhitespace(c)) {
                breaks = 0;
            }
        }
        return false;
    }
}

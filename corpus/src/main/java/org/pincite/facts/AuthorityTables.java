package org.pincite.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Which lines belong to a table of contents or of authorities: what stands in them is said elsewhere or not at all. */
final class AuthorityTables {
    private static final Pattern LEADER = Pattern.compile("\\.{4}|(?:\\. ){4}|…{2}|\\bpassim\\s*$");
    private static final Pattern PAGES = Pattern.compile("(?:\\s{2,}|,\\s?)\\d{1,3}(?:,\\s?\\d{1,3}){2,}\\s*$");
    /** Longest line looked at, in characters. */
    private static final int LONGEST = 400;
    /** Lines of this kind that make a whole page a table. */
    private static final int LINES = 6;

    private final Reading reading;
    private final Map<Integer, Boolean> pages = new HashMap<>();

    AuthorityTables(Reading reading) {
        this.reading = reading;
    }

    boolean has(int place) {
        String chars = reading.chars();
        int start = place;
        while (start > 0 && place - start <= LONGEST && chars.charAt(start - 1) != '\n') {
            start--;
        }
        int end = endOfLine(chars, place);
        if (isEntry(chars, start, end)) {
            return true;
        }
        int next = Math.min(chars.length(), end + 1);
        if (end - start < 120 && isEntry(chars, next, endOfLine(chars, next)) && !endsSentence(chars, end)) {
            return true;
        }
        return reading.pages() > 1 && isTable(reading.pageOf(place));
    }

    private boolean isTable(int page) {
        return pages.computeIfAbsent(page, p -> {
            String chars = reading.chars();
            int at = reading.startOfPage(p);
            int end = reading.endOfPage(p + 1, chars.length());
            int entries = 0;
            while (at < end) {
                int to = endOfLine(chars, at);
                entries += isEntry(chars, at, to) ? 1 : 0;
                at = to + 1;
            }
            return entries >= LINES;
        });
    }

    private static int endOfLine(String chars, int from) {
        int end = from;
        while (end < chars.length() && end - from <= LONGEST && chars.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private static boolean endsSentence(String chars, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(chars.charAt(at - 1))) {
            at--;
        }
        return at > 0 && chars.charAt(at - 1) == '.';
    }

    private static boolean isEntry(String chars, int start, int end) {
        if (end - start < 8 || end - start > LONGEST) {
            return false;
        }
        char last = chars.charAt(end - 1);
        if (!Character.isDigit(last)
                && last != 'm'
                && last != ' '
                && last != 'i'
                && last != 'v'
                && last != 'x'
                && last != '\r') {
            return false;
        }
        String line = chars.substring(start, end);
        boolean mayLead = line.indexOf("...") >= 0
                || line.indexOf(". . ") >= 0
                || line.indexOf('…') >= 0
                || line.indexOf("passim") >= 0;
        return (mayLead && LEADER.matcher(line).find())
                || (line.indexOf(',') >= 0 && PAGES.matcher(line).find());
    }
}

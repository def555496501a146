package org.pincite.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PartialDate;

/**
 * Reads one date: {@code March 23, 2024}, {@code 23 Mar. 2024}, {@code August 2013}, {@code 03/23/24}, {@code
 * 2024-03-23}. Month before day is the American order; what only reads the other way is no date.
 */
final class Dates {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));

    private Dates() {}

    static void register(Lexicon.Builder lexicon) {
        MONTHS.forEach((name, month) -> lexicon.add(name, Lexicon.Sort.MONTH, month));
    }

    /** A date and its place. */
    record Found(PartialDate date, int start, int end) {}

    /** The date around the month's name at {@code hit}, or null: a verb "may", a day without a year. */
    static @Nullable Found around(CharSequence text, Lexicon.Scan scan, Lexicon.Hit hit) {
        if (!Character.isUpperCase(text.charAt(hit.start()))) {
            return null;
        }
        int month = hit.cue().ref();
        int next = hit.lastWord() + 1;
        if (next >= scan.words() || !near(text, scan, hit.lastWord(), next)) {
            return null;
        }
        int first = number(text, scan, next);
        if (first >= 1 && first <= 31 && scan.end(next) - scan.start(next) <= 4) {
            int year = next + 1 < scan.words() && near(text, scan, next, next + 1) ? year(text, scan, next + 1) : 0;
            return year == 0 ? null : found(year, month, first, hit.start(), scan.end(next + 1));
        }
        int year = year(text, scan, next);
        if (year == 0) {
            return null;
        }
        int before = hit.firstWord() - 1;
        int day = before >= 0 && near(text, scan, before, before + 1) ? number(text, scan, before) : 0;
        if (day >= 1 && day <= 31 && scan.end(before) - scan.start(before) <= 4) {
            return found(year, month, day, scan.start(before), scan.end(next));
        }
        int dayOf = dayOf(text, scan, hit.firstWord());
        if (dayOf >= 0) {
            return found(year, month, number(text, scan, dayOf), scan.start(dayOf), scan.end(next));
        }
        return found(year, month, 0, hit.start(), scan.end(next));
    }

    /** The word before {@code day of}, where it is the number of a day: {@code this 3rd day of March, 2020}; else -1. */
    private static int dayOf(CharSequence text, Lexicon.Scan scan, int month) {
        int at = month - 3;
        if (at < 0
                || !Strings.lower(text.subSequence(scan.start(month - 2), scan.end(month - 1)))
                        .matches("day\\s+of")) {
            return -1;
        }
        int number = number(text, scan, at);
        return number >= 1 && number <= 31 && scan.end(at) - scan.start(at) <= 4 ? at : -1;
    }

    /** The date at {@code start} written in figures only: {@code 3/23/24} or {@code 03/23/2024}; null if it is none. */
    static @Nullable Found numeric(CharSequence text, int start) {
        if (start > 0 && (text.charAt(start - 1) == '/' || text.charAt(start - 1) == '$')) {
            return null;
        }
        int[] parts = new int[3];
        int at = start;
        for (int i = 0; i < 3; i++) {
            int begin = at;
            while (at < text.length() && at - begin < 4 && isDigit(text.charAt(at))) {
                parts[i] = 10 * parts[i] + text.charAt(at++) - '0';
            }
            int length = at - begin;
            if (i < 2 && (length == 0 || length > 2 || at >= text.length() || text.charAt(at) != '/')) {
                return null;
            }
            if (i == 2 && length != 2 && length != 4) {
                return null;
            }
            at += i < 2 ? 1 : 0;
        }
        if (at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '/')) {
            return null;
        }
        return found(century(parts[2]), parts[0], parts[1], start, at);
    }

    /** {@code 03/23/24} as a day, or null. */
    static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        Found found = numeric(written, 0);
        return found == null ? null : found.date().first();
    }

    /** The day at the start of an ISO-8601 date or time, ex.: {@code 2024-03-23T10:00:00Z}; null where there is none. */
    static @Nullable PartialDate iso(String written) {
        if (written.length() < 10 || written.charAt(4) != '-' || written.charAt(7) != '-') {
            return null;
        }
        try {
            return PartialDate.of(LocalDate.parse(written.substring(0, 10)));
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    /** Two figures mean this century below 70, else the last (POSIX strptime; courts file electronically since 1996). */
    private static int century(int year) {
        if (year >= 100) {
            return year;
        }
        return year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable Found found(int year, int month, int day, int start, int end) {
        if (year < 1600 || year > 2199 || month < 1 || month > 12) {
            return null;
        }
        if (day > 0 && day > java.time.YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return new Found(new PartialDate(year, month, day), start, end);
    }

    /** Whether only blanks, a comma or a full stop stand between two words. */
    private static boolean near(CharSequence text, Lexicon.Scan scan, int word, int next) {
        int from = scan.end(word);
        int to = scan.start(next);
        if (to - from > 6) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != ',' && c != '.' && c != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    private static int year(CharSequence text, Lexicon.Scan scan, int word) {
        int length = scan.end(word) - scan.start(word);
        int number = length == 4 ? number(text, scan, word) : 0;
        return number >= 1600 && number <= 2199 ? number : 0;
    }

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    /** A whole number, an ordinal's ending allowed; 0 where the word is none. */
    private static int number(CharSequence text, Lexicon.Scan scan, int word) {
        int start = scan.start(word);
        int end = scan.end(word);
        if (end - start > 2 && ORDINALS.contains(Strings.lower(text.subSequence(end - 2, end)))) {
            end -= 2;
        }
        int number = 0;
        if (end - start > 4) {
            return 0;
        }
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return 0;
            }
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package org.pincite.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PartialDate;

/**
 * Reads a day that an article names without its year, from the day of publication: {@code on March 23}, {@code last
 * April}, {@code on Tuesday}. News looks back: the nearest such day that is past is meant.
 */
final class RelativeDates {
    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "monday", DayOfWeek.MONDAY,
            "tuesday", DayOfWeek.TUESDAY,
            "wednesday", DayOfWeek.WEDNESDAY,
            "thursday", DayOfWeek.THURSDAY,
            "friday", DayOfWeek.FRIDAY,
            "saturday", DayOfWeek.SATURDAY,
            "sunday", DayOfWeek.SUNDAY);
    /** Words after which a day is still to come. */
    private static final List<String> AHEAD = List.of("next", "until", "by");

    private RelativeDates() {}

    static void register(Lexicon.Builder lexicon) {
        DAYS.forEach((name, day) -> lexicon.add(name, Lexicon.Sort.WEEKDAY, day.getValue()));
    }

    /** The date at the name of a month or weekday, counted back from {@code published}; null where it says none. */
    static Dates.@Nullable Found before(CharSequence text, Lexicon.Scan scan, Lexicon.Hit hit, LocalDate published) {
        int before = hit.firstWord() - 1;
        if (before < 0
                || !Character.isUpperCase(text.charAt(hit.start()))
                || hit.start() - scan.end(before) > 2
                || text.charAt(scan.end(before)) == '.') {
            return null;
        }
        String word = Strings.lower(text.subSequence(scan.start(before), scan.end(before)));
        if (AHEAD.contains(word)) {
            return null;
        }
        if (hit.cue().sort() == Lexicon.Sort.WEEKDAY) {
            return weekday(scan, hit, before, word, published);
        }
        Dates.Found day = monthAndDay(text, scan, hit, published);
        return day == null && word.equals("last") ? lastMonth(scan, hit, before, published) : day;
    }

    private static Dates.@Nullable Found weekday(
            Lexicon.Scan scan, Lexicon.Hit hit, int before, String word, LocalDate published) {
        DayOfWeek day = DayOfWeek.of(hit.cue().ref());
        if (word.equals("on")) {
            return found(published.with(TemporalAdjusters.previousOrSame(day)), hit.start(), hit.end());
        }
        return word.equals("last")
                ? found(published.with(TemporalAdjusters.previous(day)), scan.start(before), hit.end())
                : null;
    }

    private static Dates.@Nullable Found monthAndDay(
            CharSequence text, Lexicon.Scan scan, Lexicon.Hit hit, LocalDate published) {
        int next = hit.lastWord() + 1;
        if (next >= scan.words() || scan.start(next) - hit.end() > 2 || scan.end(next) - scan.start(next) > 2) {
            return null;
        }
        int day = 0;
        for (int i = scan.start(next); i < scan.end(next); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return null;
            }
            day = 10 * day + Character.digit(text.charAt(i), 10);
        }
        try {
            LocalDate date = LocalDate.of(published.getYear(), hit.cue().ref(), day);
            return found(date.isAfter(published) ? date.minusYears(1) : date, hit.start(), scan.end(next));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static Dates.Found lastMonth(Lexicon.Scan scan, Lexicon.Hit hit, int before, LocalDate published) {
        int month = hit.cue().ref();
        int year = month < published.getMonthValue() ? published.getYear() : published.getYear() - 1;
        return new Dates.Found(new PartialDate(year, month, 0), scan.start(before), hit.end());
    }

    private static Dates.Found found(LocalDate date, int start, int end) {
        return new Dates.Found(PartialDate.of(date), start, end);
    }
}

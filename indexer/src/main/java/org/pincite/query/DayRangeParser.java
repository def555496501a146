package org.pincite.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value of a date field: {@code 2023}, {@code 2023-06}, {@code 2023-06-30}, {@code 6/30/2023}, {@code June 30,
 * 2023}, a range {@code 2022..2023-06} with either end open, or comparisons as {@code >2022}, {@code <=2023}, {@code aft
 * 2022 & bef 7/1/2023}. A year or month stands for all of it: {@code aft 2022} begins with 2023.
 */
final class DayRangeParser {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern WRITTEN = Pattern.compile("(?i)(\\p{L}{3,9})\\.?\\s+(?:(\\d{1,2}),?\\s+)?(\\d{4})");
    private static final Pattern COMPARISON =
            Pattern.compile("(?i)\\s*(>=|<=|>|<|=|after\\b|aft\\b|before\\b|bef\\b|is\\b)?\\s*(.*?)\\s*");
    private static final Pattern AND = Pattern.compile("(?i)\\s*&\\s*|\\s+and\\s+");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final int column;

    private DayRangeParser(int column) {
        this.column = column;
    }

    /** First and last day. */
    private record Range(@Nullable LocalDate from, @Nullable LocalDate to) {
        Range and(Range other) {
            return new Range(later(from, other.from), earlier(to, other.to));
        }

        private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || other != null && other.isAfter(one) ? other : one;
        }

        private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one == null || other != null && other.isBefore(one) ? other : one;
        }
    }

    /**
     * @param name the field's name as typed
     * @param column of the value
     */
    static Query.Days parse(DateField field, String name, String value, int column) throws QuerySyntaxException {
        Range range = new DayRangeParser(column).ranges(value);
        if (range.from() != null && range.to() != null && range.to().isBefore(range.from())) {
            throw new QuerySyntaxException(
                    "the range \"" + value + "\" ends before it begins; expected the earlier date first", column);
        }
        return new Query.Days(field, range.from(), range.to(), name + "(" + value + ")");
    }

    private Range ranges(String value) throws QuerySyntaxException {
        int dots = value.indexOf("..");
        if (dots >= 0) {
            String from = value.substring(0, dots).strip();
            String to = value.substring(dots + 2).strip();
            if (from.isEmpty() && to.isEmpty()) {
                throw expected(value);
            }
            return new Range(from.isEmpty() ? null : day(from, true), to.isEmpty() ? null : day(to, false));
        }
        Range range = new Range(null, null);
        for (String part : AND.split(value, -1)) {
            range = range.and(comparison(part));
        }
        return range;
    }

    private Range comparison(String part) throws QuerySyntaxException {
        Matcher parts = COMPARISON.matcher(part);
        if (!parts.matches()) {
            throw expected(part);
        }
        String date = parts.group(2);
        String operator = parts.group(1) == null ? "=" : parts.group(1).toLowerCase(Locale.ROOT);
        return switch (operator) {
            case ">=" -> new Range(day(date, true), null);
            case "<=" -> new Range(null, day(date, false));
            case ">", "after", "aft" -> new Range(day(date, false).plus(1, ChronoUnit.DAYS), null);
            case "<", "before", "bef" -> new Range(null, day(date, true).minus(1, ChronoUnit.DAYS));
            default -> new Range(day(date, true), day(date, false));
        };
    }

    /** The first or last day that a date stands for. */
    private LocalDate day(String date, boolean first) throws QuerySyntaxException {
        try {
            Matcher iso = DATE.matcher(date);
            if (iso.matches()) {
                return day(iso.group(1), iso.group(2), iso.group(3), first);
            }
            Matcher american = AMERICAN.matcher(date);
            if (american.matches()) {
                return day(american.group(3), american.group(1), american.group(2), first);
            }
            Matcher written = WRITTEN.matcher(date);
            if (written.matches()) {
                String word = written.group(1).toLowerCase(Locale.ROOT);
                int month = MONTHS.indexOf(word.substring(0, 3)) + 1;
                if (month > 0) {
                    return day(written.group(3), Integer.toString(month), written.group(2), first);
                }
            }
        } catch (DateTimeException e) {
            throw new QuerySyntaxException("there is no date \"" + date + "\": " + e.getMessage(), column);
        }
        throw expected(date);
    }

    private static LocalDate day(String year, @Nullable String month, @Nullable String day, boolean first) {
        int y = Integer.parseInt(year);
        if (month == null) {
            return first ? LocalDate.of(y, 1, 1) : LocalDate.of(y, 12, 31);
        }
        YearMonth of = YearMonth.of(y, Integer.parseInt(month));
        if (day == null) {
            return first ? of.atDay(1) : of.atEndOfMonth();
        }
        return of.atDay(Integer.parseInt(day));
    }

    private QuerySyntaxException expected(String found) {
        return new QuerySyntaxException(
                "expected a date as 2023, 2023-06, 2023-06-30 or 6/30/2023, or a range as 2022..2023-06 or aft 2022, found \""
                        + found + "\"",
                column);
    }
}

package org.pincite.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the value of a date field: {@code 2023}, {@code 2023-06}, {@code 2023-06-30}, a range {@code 2022..2023-06} with
 * either end open, or a comparison {@code >2022}, {@code >=2023-06}, {@code <2024}, {@code <=2023}. A year or month stands
 * for all of it.
 */
final class DayRangeParser {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

    private DayRangeParser() {}

    static Query.Days parse(DateField field, String value, int column) throws QuerySyntaxException {
        if (value.startsWith(">=")) {
            return new Query.Days(field, first(value.substring(2), column), null);
        }
        if (value.startsWith("<=")) {
            return new Query.Days(field, null, last(value.substring(2), column));
        }
        if (value.startsWith(">")) {
            return new Query.Days(field, last(value.substring(1), column).plusDays(1), null);
        }
        if (value.startsWith("<")) {
            return new Query.Days(field, null, first(value.substring(1), column).minusDays(1));
        }
        int dots = value.indexOf("..");
        if (dots < 0) {
            return new Query.Days(field, first(value, column), last(value, column));
        }
        String from = value.substring(0, dots);
        String to = value.substring(dots + 2);
        if (from.isEmpty() && to.isEmpty()) {
            throw expected(value, column);
        }
        LocalDate first = from.isEmpty() ? null : first(from, column);
        LocalDate last = to.isEmpty() ? null : last(to, column);
        if (first != null && last != null && last.isBefore(first)) {
            throw new QuerySyntaxException(
                    "the range \"" + value + "\" ends before it begins; expected the earlier date first", column);
        }
        return new Query.Days(field, first, last);
    }

    private static LocalDate first(String date, int column) throws QuerySyntaxException {
        return bound(date, column, true);
    }

    private static LocalDate last(String date, int column) throws QuerySyntaxException {
        return bound(date, column, false);
    }

    private static LocalDate bound(String date, int column, boolean first) throws QuerySyntaxException {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            throw expected(date, column);
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            if (parts.group(2) == null) {
                return first ? LocalDate.of(year, 1, 1) : LocalDate.of(year, 12, 31);
            }
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            if (parts.group(3) == null) {
                return first ? month.atDay(1) : month.atEndOfMonth();
            }
            return month.atDay(Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            throw new QuerySyntaxException("there is no date \"" + date + "\": " + e.getMessage(), column);
        }
    }

    private static QuerySyntaxException expected(String found, int column) {
        return new QuerySyntaxException(
                "expected a date as 2023, 2023-06 or 2023-06-30, or a range as 2022..2023-06, found \"" + found + "\"",
                column);
    }
}

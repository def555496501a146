package org.pincite.corpus;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as the text gives it: a day, a month or a year. Prints as ISO-8601: {@code 2024-03-23}, {@code
 * 2013-08}, {@code 2017}.
 *
 * @param year 1000 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {
    public PartialDate {
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("year must lie in 1000..9999, was " + year);
        }
        if (month < 0 || month > 12 || (month == 0 && day != 0)) {
            throw new IllegalArgumentException("no such month: " + year + "-" + month + "-" + day);
        }
        if (day < 0 || (day > 0 && day > YearMonth.of(year, month).lengthOfMonth())) {
            throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
        }
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads {@code 2024-03-23}, {@code 2013-08} or {@code 2017}.
     *
     * @throws IllegalArgumentException naming what was expected
     */
    public static PartialDate parse(String iso) {
        if (!iso.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
            throw new IllegalArgumentException("expected a date as 2024-03-23, 2024-03 or 2024, was \"" + iso + "\"");
        }
        int year = Integer.parseInt(iso.substring(0, 4));
        int month = iso.length() > 4 ? Integer.parseInt(iso.substring(5, 7)) : 0;
        int day = iso.length() > 7 ? Integer.parseInt(iso.substring(8, 10)) : 0;
        if ((iso.length() > 4 && month == 0) || (iso.length() > 7 && day == 0)) {
            throw new IllegalArgumentException("no such date: \"" + iso + "\"");
        }
        return new PartialDate(year, month, day);
    }

    /** First day that this date may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Last day that this date may mean. */
    public LocalDate last() {
        if (day > 0) {
            return first();
        }
        return month == 0
                ? LocalDate.of(year, 12, 31)
                : YearMonth.of(year, month).atEndOfMonth();
    }

    @Override
    public int compareTo(PartialDate other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        if (month == 0) {
            return "%04d".formatted(year);
        }
        return day == 0 ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}

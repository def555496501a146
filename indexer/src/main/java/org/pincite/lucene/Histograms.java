package org.pincite.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.pincite.engine.SearchResults;

/**
 * Counts documents by their own date. The interval is the finest that keeps the bars readable: days up to two months,
 * months up to four years, else years.
 */
final class Histograms {
    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHS = 48;

    private Histograms() {}

    static SearchResults.Histogram count(View view, List<Gathering.LeafBits> matches) throws IOException {
        View.Days days = view.ownDays();
        int[] counts = new int[days.days().length];
        for (Gathering.LeafBits leaf : matches) {
            int[] ofDocument = days.ofLeaf(leaf.context());
            long[] words = leaf.bits().getBits();
            for (int word = 0; word < words.length; word++) {
                for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                    int day = ofDocument[(word << 6) + Long.numberOfTrailingZeros(rest)];
                    if (day >= 0) {
                        counts[day]++;
                    }
                }
            }
        }
        return histogram(days.days(), counts);
    }

    private static SearchResults.Histogram histogram(long[] days, int[] counts) {
        int from = 0;
        int to = counts.length;
        while (from < to && counts[from] == 0) {
            from++;
        }
        while (to > from && counts[to - 1] == 0) {
            to--;
        }
        if (from == to) {
            return new SearchResults.Histogram("year", List.of());
        }
        LocalDate first = LocalDate.ofEpochDay(days[from]);
        LocalDate last = LocalDate.ofEpochDay(days[to - 1]);
        boolean byDay = ChronoUnit.DAYS.between(first, last) < MOST_DAYS;
        boolean byMonth = !byDay && ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS;
        List<SearchResults.Bar> bars = new ArrayList<>();
        int at = from;
        while (at < to) {
            LocalDate day = LocalDate.ofEpochDay(days[at]);
            LocalDate next = byDay
                    ? day.plusDays(1)
                    : byMonth ? day.withDayOfMonth(1).plusMonths(1) : LocalDate.of(day.getYear() + 1, 1, 1);
            int count = 0;
            for (; at < to && days[at] < next.toEpochDay(); at++) {
                count += counts[at];
            }
            if (count > 0) {
                bars.add(new SearchResults.Bar(day.toString().substring(0, byDay ? 10 : byMonth ? 7 : 4), count));
            }
        }
        return new SearchResults.Histogram(byDay ? "day" : byMonth ? "month" : "year", bars);
    }
}

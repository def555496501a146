package org.pincite.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.pincite.engine.SearchResults;

/**
 * Counts documents by their own date. The interval is the finest that keeps the bars readable: days up to two months,
 * months up to four years, else years.
 */
final class Histograms {
    private static final int MOST_DAYS = 62;
    private static final int MOST_MONTHS = 48;

    private Histograms() {}

    static SearchResults.Histogram count(List<Gathering.LeafBits> matches) throws IOException {
        TreeMap<Long, Integer> days = new TreeMap<>();
        for (Gathering.LeafBits leaf : matches) {
            NumericDocValues own = leaf.context().reader().getNumericDocValues(Schema.OWN_DAY);
            if (own == null) {
                continue;
            }
            FixedBitSet bits = leaf.bits();
            for (int doc = own.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = own.nextDoc()) {
                if (bits.get(doc)) {
                    days.merge(own.longValue(), 1, Integer::sum);
                }
            }
        }
        if (days.isEmpty()) {
            return new SearchResults.Histogram("year", List.of());
        }
        LocalDate first = LocalDate.ofEpochDay(days.firstKey());
        LocalDate last = LocalDate.ofEpochDay(days.lastKey());
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return histogram("day", days, 10);
        }
        boolean months = ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS;
        return months ? histogram("month", days, 7) : histogram("year", days, 4);
    }

    private static SearchResults.Histogram histogram(String interval, TreeMap<Long, Integer> days, int precision) {
        Map<String, Integer> bars = new TreeMap<>();
        days.forEach((day, count) ->
                bars.merge(LocalDate.ofEpochDay(day).toString().substring(0, precision), count, Integer::sum));
        List<SearchResults.Bar> list = new ArrayList<>();
        bars.forEach((value, count) -> list.add(new SearchResults.Bar(value, count)));
        return new SearchResults.Histogram(interval, list);
    }
}

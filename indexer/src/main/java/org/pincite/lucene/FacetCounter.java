package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts the values of one doc-values field over bit sets of matches. The one place where facets are counted. */
final class FacetCounter {
    private final @Nullable SortedSetDocValues values;
    private final int[] counts;

    private FacetCounter(@Nullable SortedSetDocValues values, int[] counts) {
        this.values = values;
        this.counts = counts;
    }

    /** A value and the number of matches that have it. */
    record Counted(String value, int count) {}

    static FacetCounter count(View view, String field, List<Gathering.LeafBits> matches) throws IOException {
        SortedSetDocValues values = view.values(field);
        if (values == null) {
            return new FacetCounter(null, new int[0]);
        }
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        for (Gathering.LeafBits leaf : matches) {
            view.ordinals(field, leaf.context().ord).count(leaf.bits(), counts);
        }
        return new FacetCounter(values, counts);
    }

    /** Values with a match, most frequent first and by value where equal, at most {@code limit}. */
    List<Counted> top(int limit) throws IOException {
        return top(limit, null);
    }

    /** As {@link #top(int)}, of the values that {@code wanted} accepts, or of all if it is null. */
    List<Counted> top(int limit, @Nullable Predicate<String> wanted) throws IOException {
        if (values == null || limit == 0) {
            return List.of();
        }
        Comparator<int[]> worstFirst = Comparator.<int[]>comparingInt(entry -> entry[1])
                .thenComparing(Comparator.<int[]>comparingInt(entry -> entry[0]).reversed());
        PriorityQueue<int[]> best = new PriorityQueue<>(worstFirst);
        for (int ord = 0; ord < counts.length; ord++) {
            if (counts[ord] == 0 || (best.size() == limit && counts[ord] <= best.element()[1])) {
                continue;
            }
            if (wanted != null && !wanted.test(value(ord))) {
                continue;
            }
            best.add(new int[] {ord, counts[ord]});
            if (best.size() > limit) {
                best.remove();
            }
        }
        List<Counted> top = new ArrayList<>(best.size());
        while (!best.isEmpty()) {
            int[] entry = best.remove();
            top.addFirst(new Counted(value(entry[0]), entry[1]));
        }
        return top;
    }

    /** Count of one value; 0 if no match has it. */
    int count(String value) throws IOException {
        if (values == null) {
            return 0;
        }
        long ord = values.lookupTerm(new BytesRef(value));
        return ord < 0 ? 0 : counts[(int) ord];
    }

    /** Values from {@code range} that have a match, most frequent first. */
    List<Counted> within(View.Range range) throws IOException {
        List<Counted> found = new ArrayList<>();
        for (int ord = range.from(); ord < range.to(); ord++) {
            if (counts[ord] > 0) {
                found.add(new Counted(range.values().get(ord - range.from()), counts[ord]));
            }
        }
        found.sort(Comparator.comparingInt(Counted::count).reversed().thenComparing(Counted::value));
        return found;
    }

    private String value(int ord) throws IOException {
        SortedSetDocValues all = values;
        if (all == null) {
            throw new IllegalStateException("no values");
        }
        return all.lookupOrd(ord).utf8ToString();
    }
}

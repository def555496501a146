package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
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
        OrdinalMap map = values instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
        int[] counts = new int[Math.toIntExact(values.getValueCount())];
        for (Gathering.LeafBits leaf : matches) {
            SortedSetDocValues own = DocValues.getSortedSet(leaf.context().reader(), field);
            count(own, map == null ? null : map.getGlobalOrds(leaf.context().ord), leaf.bits(), counts);
        }
        return new FacetCounter(values, counts);
    }

    private static void count(SortedSetDocValues own, @Nullable LongValues global, FixedBitSet bits, int[] counts)
            throws IOException {
        if (own.getValueCount() == 0) {
            return;
        }
        int length = bits.length();
        for (int doc = bits.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; ) {
            if (own.advanceExact(doc)) {
                for (int i = own.docValueCount(); i > 0; i--) {
                    long ord = own.nextOrd();
                    counts[(int) (global == null ? ord : global.get(ord))]++;
                }
            }
            doc = doc + 1 < length ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
        }
    }

    /** Values with a match, most frequent first and by value where equal, at most {@code limit}. */
    List<Counted> top(int limit) throws IOException {
        return top(limit, value -> true);
    }

    /** As {@link #top(int)}, of the values that {@code wanted} accepts. */
    List<Counted> top(int limit, Predicate<String> wanted) throws IOException {
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
            if (!wanted.test(value(ord))) {
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

    /** Values that begin with {@code start} and have a match, most frequent first. */
    List<Counted> startingWith(String start) throws IOException {
        if (values == null) {
            return List.of();
        }
        long ord = values.lookupTerm(new BytesRef(start));
        List<Counted> found = new ArrayList<>();
        for (int at = (int) (ord < 0 ? -ord - 1 : ord); at < counts.length; at++) {
            String value = value(at);
            if (!value.startsWith(start)) {
                break;
            }
            if (counts[at] > 0) {
                found.add(new Counted(value, counts[at]));
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

package org.pincite.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/**
 * A segment's values of one facet, unpacked into the heap: document {@code d} has the ordinals {@code ords[starts[d]]} up to
 * {@code ords[starts[d + 1]]}, already those of the whole view. Counting is then two array reads a value, with no doc values
 * to advance; the price is four bytes for each document and for each value of one.
 */
record Ordinals(int[] starts, int[] ords) {

    /** @param global the view's ordinals by the segment's; null where they are the same */
    static Ordinals of(LeafReader reader, String field, @Nullable LongValues global) throws IOException {
        int[] starts = new int[reader.maxDoc() + 1];
        SortedSetDocValues values = reader.getSortedSetDocValues(field);
        int[] ords = new int[values == null ? 0 : 64];
        int size = 0;
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (values != null && values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    long ord = values.nextOrd();
                    if (size == ords.length) {
                        ords = Arrays.copyOf(ords, size * 2);
                    }
                    ords[size++] = Math.toIntExact(global == null ? ord : global.get(ord));
                }
            }
            starts[doc + 1] = size;
        }
        return new Ordinals(starts, Arrays.copyOf(ords, size));
    }

    /** Adds one to the count of each value of each document in {@code bits}. */
    void count(FixedBitSet bits, int[] counts) {
        long[] words = bits.getBits();
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                int doc = (word << 6) + Long.numberOfTrailingZeros(rest);
                for (int i = starts[doc]; i < starts[doc + 1]; i++) {
                    counts[ords[i]]++;
                }
            }
        }
    }

    /** Adds to the sum of each value of each document in {@code bits} that document's number, which stand in their order. */
    void sum(FixedBitSet bits, int[] numbers, long[] sums) {
        int at = 0;
        long[] words = bits.getBits();
        for (int word = 0; word < words.length; word++) {
            for (long rest = words[word]; rest != 0; rest &= rest - 1) {
                int doc = (word << 6) + Long.numberOfTrailingZeros(rest);
                for (int i = starts[doc]; i < starts[doc + 1]; i++) {
                    sums[ords[i]] += numbers[at];
                }
                at++;
            }
        }
    }
}

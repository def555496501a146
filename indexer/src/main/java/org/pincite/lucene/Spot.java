package org.pincite.lucene;

import java.util.Comparator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A place that answers a question, with what it was put together from.
 *
 * @param first position of its first word
 * @param last position of its last word
 * @param from offset of its first character; -1 where offsets were not read
 * @param to offset behind its last character
 * @param source the words it is a place of, where it is in one piece; else null
 * @param left one half of it, where it is not; else null
 * @param right the other half
 */
record Spot(
        int first,
        int last,
        int from,
        int to,
        @Nullable Place source,
        @Nullable Spot left,
        @Nullable Spot right) {
    static final Comparator<Spot> READING_ORDER =
            Comparator.comparingInt(Spot::first).thenComparingInt(Spot::last);

    /** From the first word of one to the last of the other. */
    static Spot covering(Spot left, Spot right) {
        return new Spot(
                Math.min(left.first, right.first),
                Math.max(left.last, right.last),
                Math.min(left.from, right.from),
                Math.max(left.to, right.to),
                null,
                left,
                right);
    }

    /** The pieces it was put together from. */
    void pieces(Consumer<Spot> each) {
        if (left == null || right == null) {
            each.accept(this);
        } else {
            left.pieces(each);
            right.pieces(each);
        }
    }
}

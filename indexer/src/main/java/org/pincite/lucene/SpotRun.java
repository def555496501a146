package org.pincite.lucene;

import java.util.Arrays;
import java.util.List;
import org.pincite.query.Reach;

/**
 * Places in reading order, with what is asked of them again and again laid out in arrays: each is compared with its neighbours
 * many times, in documents with tens of thousands.
 */
final class SpotRun {
    /** The unit of a place that reaches over the end of one. */
    static final int NO_UNIT = Integer.MIN_VALUE;

    private final List<Spot> spots;
    private final int[] first;
    private final int[] last;
    private final int longest;
    private Reach.Unit kind = Reach.Unit.WORDS;
    private int[] begins = {};
    private int[] units = {};

    SpotRun(List<Spot> spots) {
        this.spots = spots;
        this.first = new int[spots.size()];
        this.last = new int[spots.size()];
        int most = 0;
        for (int i = 0; i < first.length; i++) {
            Spot spot = spots.get(i);
            first[i] = spot.first();
            last[i] = spot.last();
            most = Math.max(most, last[i] - first[i]);
        }
        this.longest = most;
    }

    /** Whether these are the places. */
    boolean isOf(List<Spot> others) {
        return spots == others;
    }

    /** Looks up which units hold the places. */
    void in(Units text, Reach.Unit unit) {
        if (kind == unit) {
            return;
        }
        int[] from = new int[first.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = spots.get(i).from();
        }
        begins = text.holding(unit, from);
        units = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            units[i] = spots.get(i).to() <= text.end(unit, begins[i]) ? begins[i] : NO_UNIT;
        }
        kind = unit;
    }

    int size() {
        return first.length;
    }

    Spot get(int at) {
        return spots.get(at);
    }

    /** Position of the first word. */
    int first(int at) {
        return first[at];
    }

    /** Position of the last word. */
    int last(int at) {
        return last[at];
    }

    /** Positions from the first word to the last of the longest. */
    int longest() {
        return longest;
    }

    /** The unit in which the place begins. */
    int begins(int at) {
        return begins[at];
    }

    /** The unit that holds the whole place, or {@link #NO_UNIT}. */
    int unit(int at) {
        return units[at];
    }

    /** The first of the places that begins behind the position. */
    int firstBehind(int position) {
        int at = Arrays.binarySearch(first, position + 1);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && first[at - 1] == first[at]) {
            at--;
        }
        return at;
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pincite.engine.BadRequestException;
import org.pincite.query.Query.Letters;
import org.pincite.query.Reach;

/**
 * Finds every place in one document that answers a question: exactly, by going through the places of its words. Two places
 * are near where they do not overlap and no more than so many words apart (side by side is one), or stand wholly in the same
 * unit. All pairs count, not the shortest ones only, since a longer place may be nearer to a third.
 */
final class PlaceFinder {
    /** Places that one part of a question may have in a document; a question with more is refused. */
    static final int MOST = 200_000;

    private final InDocument document;
    private final Deadline deadline;

    /** What the finder needs to know of a document. */
    interface InDocument {
        /** Places of a word, in reading order. */
        List<Spot> spots(Places.Words words) throws IOException;

        Units units() throws IOException;

        /** Whether the letters of the place are so; false for places outside the text. */
        boolean isWritten(Letters letters, Spot spot) throws IOException;
    }

    /** @param deadline asked as places are gone through */
    PlaceFinder(InDocument document, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
    }

    /** Whether there is a place. */
    boolean any(Place places) throws IOException {
        deadline.step();
        return switch (places) {
            case Places.Near near -> !near(near, 1).isEmpty();
            case Places.Any any -> {
                for (Place part : any.parts()) {
                    if (any(part)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Places.Words words -> !all(words).isEmpty();
            case Places.Sequence sequence -> !all(sequence).isEmpty();
            case Places.NotNear near -> !all(near).isEmpty();
            case Places.AtLeast atLeast -> !all(atLeast).isEmpty();
            case Places.Cased cased -> {
                for (Spot spot : all(cased.inner())) {
                    if (document.isWritten(cased.letters(), spot)) {
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    /** All places, in reading order. */
    List<Spot> all(Place places) throws IOException {
        return switch (places) {
            case Places.Words words -> document.spots(words);
            case Places.Sequence sequence -> sequence(sequence);
            case Places.Any any -> union(any);
            case Places.Near near -> near(near, Integer.MAX_VALUE);
            case Places.NotNear near -> notNear(near);
            case Places.AtLeast atLeast -> atLeast(atLeast);
            case Places.Cased cased -> cased(cased);
        };
    }

    /**
     * Places that together hold all words that take part in any, in reading order: of two things near each other not all
     * pairs, which may be millions in a long document, but each with the nearest of the other on either side.
     */
    List<Spot> takingPart(Place places) throws IOException {
        if (places instanceof Places.Any any) {
            List<Spot> union = new ArrayList<>();
            for (Place part : any.parts()) {
                union.addAll(takingPart(part));
            }
            return sorted(union);
        }
        if (!(places instanceof Places.Near near)) {
            return all(places);
        }
        List<Spot> left = all(near.left());
        List<Spot> right = left.isEmpty() ? List.of() : all(near.right());
        List<Spot> pairs = new ArrayList<>();
        nearest(left, right, near.reach(), pairs);
        if (!near.ordered()) {
            nearest(right, left, near.reach(), pairs);
        }
        return sorted(pairs);
    }

    /** Pairs each place with the nearest that it stands before, or behind, if that is near enough. */
    private void nearest(List<Spot> before, List<Spot> after, Reach reach, List<Spot> pairs) throws IOException {
        for (Spot one : before) {
            for (int at = firstBehind(after, one.last()); at < after.size(); at++) {
                deadline.step();
                Spot other = after.get(at);
                if (isFar(one, other, reach)) {
                    break;
                }
                if (isInOrder(one, other, reach)) {
                    pairs.add(Spot.covering(one, other));
                    break;
                }
            }
        }
        int longest = longest(before);
        for (Spot other : after) {
            for (int at = firstBehind(before, other.first() - 1) - 1; at >= 0; at--) {
                deadline.step();
                Spot one = before.get(at);
                boolean far = reach.unit() == Reach.Unit.WORDS
                        ? other.first() - one.first() > reach.words() + longest
                        : begins(one, reach) != begins(other, reach);
                if (far) {
                    break;
                }
                if (isInOrder(one, other, reach)) {
                    pairs.add(Spot.covering(one, other));
                    break;
                }
            }
        }
    }

    /** Whether neither {@code other} nor any place that begins behind it is within reach of {@code one}. */
    private boolean isFar(Spot one, Spot other, Reach reach) throws IOException {
        return reach.unit() == Reach.Unit.WORDS
                ? other.first() - one.last() > reach.words()
                : begins(other, reach) != begins(one, reach);
    }

    /** Whether {@code one} ends before {@code other} begins, and both are within reach. */
    private boolean isInOrder(Spot one, Spot other, Reach reach) throws IOException {
        if (one.last() >= other.first()) {
            return false;
        }
        if (reach.unit() == Reach.Unit.WORDS) {
            return other.first() - one.last() <= reach.words();
        }
        int unit = unit(one, reach);
        return unit != NO_UNIT && unit == unit(other, reach);
    }

    private static int longest(List<Spot> spots) {
        return spots.stream().mapToInt(s -> s.last() - s.first()).max().orElse(0);
    }

    private List<Spot> sequence(Places.Sequence sequence) throws IOException {
        List<Spot> found = all(sequence.words().getFirst());
        for (Places.Words next : sequence.words().subList(1, sequence.words().size())) {
            List<Spot> following = found.isEmpty() ? List.of() : all(next);
            List<Spot> longer = new ArrayList<>();
            int at = 0;
            for (Spot spot : found) {
                while (at < following.size() && following.get(at).first() <= spot.last()) {
                    at++;
                }
                if (at < following.size() && following.get(at).first() == spot.last() + 1) {
                    Spot end = following.get(at);
                    longer.add(new Spot(spot.first(), end.last(), spot.from(), end.to(), sequence, null, null));
                }
            }
            found = longer;
        }
        return found;
    }

    private List<Spot> union(Places.Any any) throws IOException {
        List<Spot> union = new ArrayList<>();
        for (Place part : any.parts()) {
            union.addAll(all(part));
        }
        return sorted(union);
    }

    private static List<Spot> sorted(List<Spot> spots) {
        if (spots.size() > MOST) {
            throw new BadRequestException("a part of the query has more than " + MOST
                    + " places in one document; ask for fewer words, or for them nearer to each other");
        }
        spots.sort(Spot.READING_ORDER);
        return spots;
    }

    private List<Spot> near(Places.Near near, int most) throws IOException {
        List<Spot> left = all(near.left());
        List<Spot> right = left.isEmpty() ? List.of() : all(near.right());
        List<Spot> pairs = new ArrayList<>();
        pairs(left, right, near.reach(), pairs, most);
        if (!near.ordered()) {
            pairs(right, left, near.reach(), pairs, most);
        }
        return sorted(pairs);
    }

    /** Adds the pairs of which the one of {@code before} comes first, until there are {@code most} or too many. */
    private void pairs(List<Spot> before, List<Spot> after, Reach reach, List<Spot> pairs, int most)
            throws IOException {
        for (Spot one : before) {
            for (int at = firstBehind(after, one.last()); at < after.size(); at++) {
                deadline.step();
                Spot other = after.get(at);
                if (isFar(one, other, reach)) {
                    break;
                }
                if (isInOrder(one, other, reach)) {
                    if (pairs.size() >= most || pairs.size() > MOST) {
                        return;
                    }
                    pairs.add(Spot.covering(one, other));
                }
            }
        }
    }

    /** The first of the places, which are in reading order, that begins behind the position. */
    private static int firstBehind(List<Spot> spots, int position) {
        int low = 0;
        int high = spots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spots.get(middle).first() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static final int NO_UNIT = Integer.MIN_VALUE;

    private int begins(Spot spot, Reach reach) throws IOException {
        return document.units().at(reach.unit(), spot.from());
    }

    /** The unit that holds the whole place. */
    private int unit(Spot spot, Reach reach) throws IOException {
        int unit = begins(spot, reach);
        return document.units().at(reach.unit(), spot.to() - 1) == unit ? unit : NO_UNIT;
    }

    private List<Spot> notNear(Places.NotNear places) throws IOException {
        List<Spot> near = all(places.near());
        List<Spot> clear = new ArrayList<>();
        if (places.reach().unit() == Reach.Unit.WORDS) {
            int longest =
                    near.stream().mapToInt(s -> s.last() - s.first()).max().orElse(0);
            for (Spot spot : all(places.kept())) {
                if (!isNear(spot, near, places.reach().words(), longest)) {
                    clear.add(spot);
                }
            }
            return clear;
        }
        Map<Integer, Set<Long>> byUnit = new HashMap<>();
        for (Spot spot : near) {
            byUnit.computeIfAbsent(unit(spot, places.reach()), unit -> new HashSet<>())
                    .add(key(spot));
        }
        for (Spot spot : all(places.kept())) {
            int unit = unit(spot, places.reach());
            deadline.step();
            Set<Long> there = unit == NO_UNIT ? Set.of() : byUnit.getOrDefault(unit, Set.of());
            if (there.stream().allMatch(key -> key == key(spot))) {
                clear.add(spot);
            }
        }
        return clear;
    }

    private boolean isNear(Spot spot, List<Spot> near, int words, int longest) {
        for (int at = firstBehind(near, spot.first() - words - longest - 1); at < near.size(); at++) {
            deadline.step();
            Spot other = near.get(at);
            if (other.first() - spot.last() > words) {
                return false;
            }
            if (spot.first() - other.last() <= words && key(other) != key(spot)) {
                return true;
            }
        }
        return false;
    }

    private static long key(Spot spot) {
        return ((long) spot.first() << 32) | spot.last();
    }

    private List<Spot> atLeast(Places.AtLeast places) throws IOException {
        List<Spot> found = all(places.inner());
        long different = found.stream().mapToLong(PlaceFinder::key).distinct().count();
        return different >= places.times() ? found : List.of();
    }

    private List<Spot> cased(Places.Cased places) throws IOException {
        List<Spot> written = new ArrayList<>();
        for (Spot spot : all(places.inner())) {
            deadline.step();
            if (document.isWritten(places.letters(), spot)) {
                written.add(spot);
            }
        }
        return written;
    }
}

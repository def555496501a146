package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    private SpotRun kept = new SpotRun(List.of());
    private SpotRun keptBefore = kept;

    /** What the finder needs to know of a document. */
    interface InDocument {
        /** Places of a word, in reading order. */
        List<Spot> spots(Places.Words words) throws IOException;

        /** As many places of a word as there are, or more: without looking at them. */
        int most(Places.Words words) throws IOException;

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
        List<Spot> pairs = new ArrayList<>();
        nearest(near, pairs);
        return sorted(pairs);
    }

    /** The number of places that {@link #takingPart} lists, without listing them. */
    int count(Place places) throws IOException {
        if (places instanceof Places.Any any) {
            int count = 0;
            for (Place part : any.parts()) {
                count += count(part);
            }
            return count;
        }
        return places instanceof Places.Near near
                ? nearest(near, null)
                : all(places).size();
    }

    private int nearest(Places.Near near, @Nullable List<Spot> pairs) throws IOException {
        List<Spot> left = all(near.left());
        List<Spot> right = left.isEmpty() ? List.of() : all(near.right());
        if (right.isEmpty()) {
            return 0;
        }
        SpotRun one = run(left, near.reach());
        SpotRun other = run(right, near.reach());
        int found = nearest(one, other, near.reach(), pairs);
        return near.ordered() ? found : found + nearest(other, one, near.reach(), pairs);
    }

    /** Pairs each place with the nearest that it stands before, or behind, if that is near enough. */
    private int nearest(SpotRun before, SpotRun after, Reach reach, @Nullable List<Spot> pairs) {
        int found = 0;
        for (int one = 0; one < before.size(); one++) {
            for (int other = after.firstBehind(before.last(one)); other < after.size(); other++) {
                deadline.step();
                if (isFar(before, one, after, other, reach)) {
                    break;
                }
                if (isInOrder(before, one, after, other, reach)) {
                    found += pair(before, one, after, other, pairs);
                    break;
                }
            }
        }
        for (int other = 0; other < after.size(); other++) {
            for (int one = before.firstBehind(after.first(other) - 1) - 1; one >= 0; one--) {
                deadline.step();
                boolean far = reach.unit() == Reach.Unit.WORDS
                        ? after.first(other) - before.first(one) > reach.words() + before.longest()
                        : before.begins(one) != after.begins(other);
                if (far) {
                    break;
                }
                if (isInOrder(before, one, after, other, reach)) {
                    found += pair(before, one, after, other, pairs);
                    break;
                }
            }
        }
        return found;
    }

    private static int pair(SpotRun before, int one, SpotRun after, int other, @Nullable List<Spot> pairs) {
        if (pairs != null) {
            pairs.add(Spot.covering(before.get(one), after.get(other)));
        }
        return 1;
    }

    /** Whether neither {@code other} nor any place that begins behind it is within reach of {@code one}. */
    private static boolean isFar(SpotRun before, int one, SpotRun after, int other, Reach reach) {
        return reach.unit() == Reach.Unit.WORDS
                ? after.first(other) - before.last(one) > reach.words()
                : after.begins(other) != before.begins(one);
    }

    /** Whether {@code one} ends before {@code other} begins, and both are within reach. */
    private static boolean isInOrder(SpotRun before, int one, SpotRun after, int other, Reach reach) {
        if (before.last(one) >= after.first(other)) {
            return false;
        }
        return reach.unit() == Reach.Unit.WORDS
                ? after.first(other) - before.last(one) <= reach.words()
                : before.unit(one) != SpotRun.NO_UNIT && before.unit(one) == after.unit(other);
    }

    /** The places laid out to be gone through; what one document's words were last laid out as is kept. */
    private SpotRun run(List<Spot> spots, Reach reach) throws IOException {
        SpotRun run = kept.isOf(spots) ? kept : keptBefore.isOf(spots) ? keptBefore : new SpotRun(spots);
        if (run != kept) {
            keptBefore = kept;
            kept = run;
        }
        if (reach.unit() != Reach.Unit.WORDS) {
            run.in(document.units(), reach.unit());
        }
        return run;
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
        if (right.isEmpty()) {
            return pairs;
        }
        SpotRun one = run(left, near.reach());
        SpotRun other = run(right, near.reach());
        pairs(one, other, near.reach(), pairs, most);
        if (!near.ordered()) {
            pairs(other, one, near.reach(), pairs, most);
        }
        return sorted(pairs);
    }

    /** Adds the pairs of which the one of {@code before} comes first, until there are {@code most} or too many. */
    private void pairs(SpotRun before, SpotRun after, Reach reach, List<Spot> pairs, int most) {
        for (int one = 0; one < before.size(); one++) {
            for (int other = after.firstBehind(before.last(one)); other < after.size(); other++) {
                deadline.step();
                if (isFar(before, one, after, other, reach)) {
                    break;
                }
                if (isInOrder(before, one, after, other, reach)) {
                    if (pairs.size() >= most || pairs.size() > MOST) {
                        return;
                    }
                    pair(before, one, after, other, pairs);
                }
            }
        }
    }

    private List<Spot> notNear(Places.NotNear places) throws IOException {
        SpotRun kept = run(all(places.kept()), places.reach());
        SpotRun near = run(all(places.near()), places.reach());
        List<Spot> clear = new ArrayList<>();
        if (places.reach().unit() == Reach.Unit.WORDS) {
            for (int at = 0; at < kept.size(); at++) {
                if (!isNear(kept, at, near, places.reach().words())) {
                    clear.add(kept.get(at));
                }
            }
            return clear;
        }
        Map<Integer, Set<Long>> byUnit = new HashMap<>();
        for (int at = 0; at < near.size(); at++) {
            byUnit.computeIfAbsent(near.unit(at), unit -> new HashSet<>()).add(key(near.get(at)));
        }
        for (int at = 0; at < kept.size(); at++) {
            deadline.step();
            Set<Long> there =
                    kept.unit(at) == SpotRun.NO_UNIT ? Set.of() : byUnit.getOrDefault(kept.unit(at), Set.of());
            long own = key(kept.get(at));
            if (there.stream().allMatch(key -> key == own)) {
                clear.add(kept.get(at));
            }
        }
        return clear;
    }

    private boolean isNear(SpotRun kept, int one, SpotRun near, int words) {
        int from = kept.first(one) - words - near.longest() - 1;
        for (int other = near.firstBehind(from); other < near.size(); other++) {
            deadline.step();
            if (near.first(other) - kept.last(one) > words) {
                return false;
            }
            boolean same = near.first(other) == kept.first(one) && near.last(other) == kept.last(one);
            if (kept.first(one) - near.last(other) <= words && !same) {
                return true;
            }
        }
        return false;
    }

    private static long key(Spot spot) {
        return ((long) spot.first() << 32) | spot.last();
    }

    private List<Spot> atLeast(Places.AtLeast places) throws IOException {
        if (places.inner() instanceof Places.Words words && document.most(words) < places.times()) {
            return List.of();
        }
        List<Spot> found = all(places.inner());
        int different = 0;
        for (int i = 0; i < found.size(); i++) {
            different += i > 0 && key(found.get(i)) == key(found.get(i - 1)) ? 0 : 1;
        }
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

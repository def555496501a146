package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.pincite.engine.Cluster;

/**
 * Finds in one document the places where the words of a cluster stand near one another, without reading the places of its
 * common words where the rare ones rule a place out.
 *
 * <p>A place lacks few of the words, so it has one of the few rarest. Around the places of these, stretches of the document
 * are possible; going from the rare words to the common, each stretch that lacks too many is dropped, and reading ends when
 * none is left. In what is left a window of the cluster's reach is moved from word to word; one that holds enough of them is
 * a place if it holds enough in their order, which is the longest common subsequence (Hunt and Szymanski 1977).
 */
final class ClusterFinder {
    private final Cluster cluster;
    private final List<String> words;

    /** For each distinct word, where it stands in the cluster, from the last to the first. */
    private final int[][] standsAt;

    ClusterFinder(Cluster cluster) {
        this.cluster = cluster;
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < cluster.words().size(); i++) {
            places.computeIfAbsent(cluster.words().get(i), word -> new ArrayList<>())
                    .addFirst(i);
        }
        this.words = List.copyOf(places.keySet());
        this.standsAt = places.values().stream()
                .map(all -> all.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The distinct words, in the order of their numbers. */
    List<String> words() {
        return words;
    }

    /** How often the cluster has the word with this number. */
    int times(int word) {
        return standsAt[word].length;
    }

    /** The places of words in one document. */
    interface InDocument {
        /** How often the word with this number stands in it. */
        int frequency(int word) throws IOException;

        /** Where it stands: positions, ascending. */
        int[] positions(int word) throws IOException;
    }

    /**
     * A place, or some that overlap.
     *
     * @param first position of its first word
     * @param last position of its last word
     * @param matched words of the cluster that it has in order; where places overlap, the most that one of them has
     */
    record Found(int first, int last, int matched) {}

    /** A word of the document: its position and its number. */
    private record Hit(int position, int word) {}

    /** The places, in reading order, none overlapping another. */
    List<Found> places(InDocument document) throws IOException {
        List<Integer> rarestFirst = rarestFirst(document);
        int lacking = cluster.words().size()
                - rarestFirst.stream().mapToInt(this::times).sum();
        if (lacking > cluster.missing()) {
            return List.of();
        }
        int[][] positions = new int[words.size()][];
        Stretches stretches = around(rarestFirst, cluster.missing() + 1 - lacking, document, lacking);
        for (int word : rarestFirst) {
            positions[word] = document.positions(word);
            stretches.require(positions[word], times(word), cluster.missing());
            if (stretches.isEmpty()) {
                return List.of();
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            slide(hits(rarestFirst, positions, stretches.from(i), stretches.to(i)), found);
        }
        return found;
    }

    private List<Integer> rarestFirst(InDocument document) throws IOException {
        int[] frequencies = new int[words.size()];
        for (int word = 0; word < frequencies.length; word++) {
            frequencies[word] = document.frequency(word);
        }
        return IntStream.range(0, frequencies.length)
                .filter(word -> frequencies[word] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(word -> frequencies[word]))
                .toList();
    }

    /** What lies within reach of the rarest words, of which a place must have one if it is to lack fewer than {@code enough}. */
    private Stretches around(List<Integer> rarestFirst, int enough, InDocument document, int lacking)
            throws IOException {
        IntStream.Builder anchors = IntStream.builder();
        int times = 0;
        for (int word : rarestFirst) {
            if (times >= enough) {
                break;
            }
            times += times(word);
            for (int position : document.positions(word)) {
                anchors.add(position);
            }
        }
        return Stretches.around(anchors.build().sorted().toArray(), cluster.reach() - 1, lacking);
    }

    private static List<Hit> hits(List<Integer> present, int[][] positions, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        for (int word : present) {
            int[] all = positions[word];
            int at = Arrays.binarySearch(all, from);
            for (int i = at < 0 ? -at - 1 : at; i < all.length && all[i] <= to; i++) {
                hits.add(new Hit(all[i], word));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::position));
        return hits;
    }

    private void slide(List<Hit> hits, List<Found> found) {
        int[] counts = new int[words.size()];
        int covered = 0;
        int to = 0;
        for (int from = 0; from < hits.size(); from++) {
            int end = hits.get(from).position() + cluster.reach();
            while (to < hits.size() && hits.get(to).position() < end) {
                int word = hits.get(to++).word();
                covered += ++counts[word] <= times(word) ? 1 : 0;
            }
            if (covered >= cluster.needed()) {
                int matched = inOrder(hits.subList(from, to));
                if (matched >= cluster.needed()) {
                    add(found, hits.get(from).position(), hits.get(to - 1).position(), matched);
                }
            }
            int word = hits.get(from).word();
            covered -= counts[word]-- <= times(word) ? 1 : 0;
        }
    }

    private static void add(List<Found> found, int first, int last, int matched) {
        if (!found.isEmpty() && found.getLast().last() >= first) {
            Found before = found.removeLast();
            found.add(new Found(before.first(), Math.max(before.last(), last), Math.max(before.matched(), matched)));
        } else {
            found.add(new Found(first, last, matched));
        }
    }

    /** Most of the cluster's words that stand in the window in their order. */
    private int inOrder(List<Hit> window) {
        int[] ends = new int[cluster.words().size()];
        int length = 0;
        for (Hit hit : window) {
            for (int at : standsAt[hit.word()]) {
                int place = Arrays.binarySearch(ends, 0, length, at);
                if (place < 0) {
                    ends[-place - 1] = at;
                    length = Math.max(length, -place);
                }
            }
        }
        return length;
    }
}

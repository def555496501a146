package org.pincite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.engine.Cluster;
import org.pincite.lucene.ClusterFinder.Found;

class ClusterFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "a b c d | 0 | 4 | x a b c d x | 1-4 of 4",
                "a b c d | 1 | 4 | x a b x d x | 1-4 of 3",
                "a b c d | 0 | 4 | x a b x c d | -",
                "a b c d | 0 | 5 | x a b x c d | 1-5 of 4",
                "a b c d | 1 | 4 | d c b a     | -",
                "a b a   | 0 | 5 | a b         | -",
                "a b a   | 0 | 5 | a b x a     | 0-3 of 3",
                "a b     | 0 | 2 | a b x a b   | 0-1 of 2, 3-4 of 2",
                "a b     | 0 | 3 | a b a b     | 0-3 of 2",
                "a b     | 1 | 2 | x x         | -",
            })
    void a_place_has_nearly_all_of_the_words_in_order(
            String words, int missing, int reach, String document, String expected) throws IOException {
        List<Found> found = new ClusterFinder(cluster(words.split(" "), missing, reach))
                .places(new Plain(new ClusterFinder(cluster(words.split(" "), missing, reach)).words(), document));

        assertThat(found.stream().map(f -> f.first() + "-" + f.last() + " of " + f.matched()))
                .containsExactly(expected == null ? new String[0] : expected.split(", "));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void what_is_found_is_what_trying_every_window_finds(long seed) throws IOException {
        Random random = new Random(seed);
        int places = 0;
        for (int i = 0; i < 3_000; i++) {
            int letters = 3 + random.nextInt(12);
            String[] words = words(random, 1 + random.nextInt(9), letters);
            int missing = random.nextInt(words.length);
            Cluster cluster = cluster(words, missing, 1 + random.nextInt(12));
            String document = String.join(" ", words(random, random.nextInt(60), letters + random.nextInt(8)));

            ClusterFinder finder = new ClusterFinder(cluster);
            List<Found> found = finder.places(new Plain(finder.words(), document));

            assertThat(found).as("%s in: %s", cluster, document).isEqualTo(slowly(cluster, document.split(" ")));
            places += found.size();
        }
        assertThat(places).isGreaterThan(1_000);
    }

    @Test
    void common_words_are_not_read_where_rare_ones_rule_a_place_out() throws IOException {
        String document =
                "the ".repeat(1_000) + "harbor " + "the ".repeat(1_000) + "pilot " + "the ".repeat(1_000) + "of";
        ClusterFinder finder = new ClusterFinder(cluster("the harbor of the pilot".split(" "), 1, 10));
        Plain plain = new Plain(finder.words(), document);

        assertThat(finder.places(plain)).isEmpty();
        assertThat(plain.read).doesNotContain("the");
    }

    /** Every window that begins and ends with a word of the cluster; those that overlap are made one. */
    private static List<Found> slowly(Cluster cluster, String[] document) {
        List<Found> found = new ArrayList<>();
        for (int from = 0; from < document.length; from++) {
            if (!cluster.words().contains(document[from])) {
                continue;
            }
            int to = Math.min(document.length, from + cluster.reach()) - 1;
            while (!cluster.words().contains(document[to])) {
                to--;
            }
            int matched = common(cluster.words(), List.of(document).subList(from, to + 1));
            if (matched < cluster.needed()) {
                continue;
            }
            Found last = found.isEmpty() ? null : found.getLast();
            if (last != null && last.last() >= from) {
                found.removeLast();
                found.add(new Found(last.first(), Math.max(last.last(), to), Math.max(last.matched(), matched)));
            } else {
                found.add(new Found(from, to, matched));
            }
        }
        return found;
    }

    /** Length of the longest common subsequence. */
    private static int common(List<String> a, List<String> b) {
        int[][] length = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                length[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        return length[a.size()][b.size()];
    }

    private static String[] words(Random random, int count, int letters) {
        return IntStream.range(0, count)
                .mapToObj(
                        i -> String.valueOf((char) ('a' + Math.min(random.nextInt(letters), random.nextInt(letters)))))
                .toArray(String[]::new);
    }

    private static Cluster cluster(String[] words, int missing, int reach) {
        return new Cluster(List.of(words), missing, reach, false);
    }

    /** A document as a list of words. */
    private static final class Plain implements ClusterFinder.InDocument {
        private final List<String> words;
        private final List<String> document;
        private final List<String> read = new ArrayList<>();

        Plain(List<String> words, String document) {
            this.words = words;
            this.document = List.of(document.split(" "));
        }

        @Override
        public int frequency(int word) {
            return places(word).length;
        }

        @Override
        public int[] positions(int word) {
            read.add(words.get(word));
            return places(word);
        }

        private int[] places(int word) {
            return IntStream.range(0, document.size())
                    .filter(i -> document.get(i).equals(words.get(word)))
                    .toArray();
        }
    }
}

package org.pincite.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Words;
import org.pincite.engine.Cluster;
import org.pincite.query.Query;

/**
 * Questions to an index that find the passages a quotation may come from.
 *
 * <p>A passage is its source, altered or not, if {@link Judge#ACCEPTED} of the words match in their order; a part of it is
 * verbatim if half of the words stand together. {@link #clusters} asks for the first and {@link #sequences} for the second,
 * so that what neither finds is not there.
 */
final class Wording {
    /** Of ten words, how many may be missing: a few more than {@link Judge#ACCEPTED} allows, for words of two forms. */
    private static final int MISSING_OF_TEN = 3;

    /** Share of letters that are read right on a poor page: all but one in twelve. */
    private static final double LETTER = 11 / 12.0;

    /** Words that must stand together, so that chance does not bring them. */
    private static final int FEWEST = 3;

    /** Words from which the sequences of half of them would be too many to ask for each. */
    private static final int LONG = 40;

    /** Words of a phrase that no other passage has by chance. */
    private static final int MOST_TOGETHER = 20;

    /** Words that one cluster is asked for; of a longer quotation, one of its parts lacks no more words than the whole. */
    private static final int PART = 200;

    /** Positions that words added to the source's, or taken from it, may take up, besides as many as there are words. */
    private static final int SLACK = 10;

    private static final int BRACKETED = 6;

    /** Words that an ellipsis may leave out, and all of them together. */
    private static final int OMITTED = 400;

    private static final int MOST_OMITTED = 1_200;

    private final List<List<String>> runs = new ArrayList<>();
    private final List<List<String>> indexed = new ArrayList<>();
    private final int room;

    /** @param quoted the quotation as a lawyer reads it */
    Wording(Quoted quoted) {
        List<String> run = new ArrayList<>();
        int omissions = 0;
        int brackets = 0;
        for (Symbol symbol : quoted.symbols()) {
            if (symbol instanceof Symbol.Text(Token token)) {
                if (token.isWord()) {
                    run.add(token.plain());
                }
            } else {
                omissions += symbol instanceof Symbol.Omission ? 1 : 0;
                brackets += symbol instanceof Symbol.Bracket || symbol instanceof Symbol.Altered ? 1 : 0;
                end(run);
            }
        }
        end(run);
        this.room = Math.min(MOST_OMITTED, omissions * OMITTED) + brackets * BRACKETED;
    }

    private void end(List<String> run) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
            indexed.add(terms(String.join(" ", run)));
            run.clear();
        }
    }

    private static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            terms.add(words.term());
        }
        return List.copyOf(terms);
    }

    /** Whether the words stand together, without a mark between them. */
    boolean isOneRun() {
        return runs.size() == 1;
    }

    /** The words as an index has them. */
    List<String> words() {
        return indexed.stream().flatMap(List::stream).toList();
    }

    /** All of the runs, each as it stands; null if there is no word outside of brackets. */
    @Nullable
    Query exact() {
        List<Query> phrases = runs.stream()
                .<Query>map(run -> new Query.Phrase(String.join(" ", run)))
                .toList();
        return phrases.isEmpty() ? null : phrases.size() == 1 ? phrases.getFirst() : new Query.And(phrases);
    }

    /** Nearly all of the words near one another; any one of these finds a passage that {@link Judge} may accept. */
    List<Cluster> clusters() {
        List<String> words = words();
        List<Cluster> clusters = new ArrayList<>();
        int parts = (words.size() + PART - 1) / PART;
        for (int i = 0; i < parts; i++) {
            List<String> part = words.subList(i * words.size() / parts, (i + 1) * words.size() / parts);
            int missing = Math.max(part.size() * MISSING_OF_TEN / 10, mostLost(parts));
            clusters.add(new Cluster(part, Math.min(missing, part.size() - 1), reach(part.size()), false));
        }
        return clusters;
    }

    /** Indexed words lost with the words that {@link Judge#ACCEPTED} allows to differ, if these are the longest compounds. */
    private int mostLost(int parts) {
        List<Integer> sizes = runs.stream()
                .flatMap(List::stream)
                .map(word -> terms(word).size())
                .sorted(Comparator.reverseOrder())
                .toList();
        long differ = (long) ((1 - Judge.ACCEPTED) * sizes.size() / parts);
        return sizes.stream().limit(differ).mapToInt(Integer::intValue).sum();
    }

    /**
     * Places in documents recognised from images, where many words are read wrongly: half of the words that are not common, or
     * so many of all that chance does not bring them together. None of a quotation with fewer than two words that are not
     * common.
     */
    List<Cluster> recognised() {
        List<String> words = words().stream().limit(PART).toList();
        List<String> content =
                words.stream().filter(word -> !Lexicon.COMMON.contains(word)).toList();
        if (content.size() < 2) {
            return List.of();
        }
        int reach = reach(words.size());
        return List.of(
                new Cluster(content, content.size() / 2, reach, true),
                new Cluster(words, words.size() - readRight(words), reach, true));
    }

    /**
     * Words that are read right, at the least, in all but one of twenty passages, if each of their letters is with the
     * probability {@link #LETTER}: the mean less 1.65 times the standard deviation.
     */
    private static int readRight(List<String> words) {
        double mean = 0;
        double variance = 0;
        for (String word : words) {
            double right = Math.pow(LETTER, word.length());
            mean += right;
            variance += right * (1 - right);
        }
        int least = (int) (mean - 1.65 * Math.sqrt(variance));
        return Math.max(Math.min(FEWEST, words.size()), least);
    }

    private int reach(int words) {
        return 2 * words + SLACK + room;
    }

    /**
     * Any of the sequences of half of the words, at least {@link Judge#PARTIAL}; null if no run has that many. Of a long
     * quotation the beginnings of a few blocks, of which any such sequence has one whole.
     */
    @Nullable
    Query sequences() {
        int words = runs.stream().mapToInt(List::size).sum();
        int size = Math.max(Judge.PARTIAL, (words + 1) / 2);
        boolean blocks = words > LONG;
        int length = blocks ? (size + 1) / 2 : size;
        Set<String> sequences = new LinkedHashSet<>();
        for (List<String> run : indexed) {
            for (int from = 0; from + length <= run.size(); from += blocks ? length : 1) {
                sequences.add(String.join(" ", run.subList(from, from + Math.min(length, MOST_TOGETHER))));
            }
        }
        List<Query> parts = sequences.stream().<Query>map(Query.Phrase::new).toList();
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }
}

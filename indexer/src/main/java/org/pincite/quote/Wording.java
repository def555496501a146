package org.pincite.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.query.Query;

/** Questions to an index that find the passages a quotation may come from. */
final class Wording {
    /** Word sequences asked for at once. */
    private static final int GRAMS = 12;

    private static final int RARE_WORDS = 8;
    private static final int RARE_LETTERS = 5;

    private final List<List<String>> runs = new ArrayList<>();

    /** @param quoted the quotation as a lawyer reads it */
    Wording(Quoted quoted) {
        List<String> run = new ArrayList<>();
        for (Symbol symbol : quoted.symbols()) {
            if (symbol instanceof Symbol.Text(Token token)) {
                if (token.isWord()) {
                    run.add(token.plain());
                }
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
    }

    /** Whether the words stand together, without a mark between them. */
    boolean isOneRun() {
        return runs.size() == 1;
    }

    /** All of the runs, each as it stands; null if there is no word outside of brackets. */
    @Nullable
    Query exact() {
        List<Query> phrases = runs.stream()
                .<Query>map(run -> new Query.Phrase(String.join(" ", run)))
                .toList();
        return phrases.isEmpty() ? null : phrases.size() == 1 ? phrases.getFirst() : new Query.And(phrases);
    }

    /** Any of the sequences of {@code size} words that are not all common, spread over the quotation; null if there is none. */
    @Nullable
    Query grams(int size) {
        Set<String> grams = new LinkedHashSet<>();
        for (List<String> run : runs) {
            for (int from = 0; from + size <= run.size(); from++) {
                List<String> gram = run.subList(from, from + size);
                if (!gram.stream().allMatch(Wording::isCommon)) {
                    grams.add(String.join(" ", gram));
                }
            }
        }
        return any(spread(new ArrayList<>(grams)));
    }

    /** Any of the longest words; null if there is none. */
    @Nullable
    Query rareWords() {
        List<String> words = runs.stream()
                .flatMap(List::stream)
                .distinct()
                .filter(word -> word.length() >= RARE_LETTERS && !isCommon(word))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(RARE_WORDS)
                .toList();
        return any(words);
    }

    private static @Nullable Query any(List<String> phrases) {
        List<Query> parts = phrases.stream().<Query>map(Query.Phrase::new).toList();
        return parts.isEmpty() ? null : parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private static List<String> spread(List<String> grams) {
        if (grams.size() <= GRAMS) {
            return grams;
        }
        List<String> chosen = new ArrayList<>(GRAMS);
        for (int i = 0; i < GRAMS; i++) {
            chosen.add(grams.get((int) ((long) i * (grams.size() - 1) / (GRAMS - 1))));
        }
        return chosen;
    }

    private static boolean isCommon(String word) {
        return Lexicon.COMMON.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}

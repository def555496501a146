package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.pincite.engine.Facet;
import org.pincite.engine.Suggestion;

/** Completes what was typed with the names that documents carry, and with phrases that stand in them. */
final class Suggestions {
    private static final List<Facet> COMPLETED = List.of(Facet.PARTY, Facet.COURT, Facet.DOCKET);
    private static final Comparator<Suggestion> MOST_FREQUENT =
            Comparator.comparingInt(Suggestion::count).reversed().thenComparing(Suggestion::label);

    /** Phrases offered even if there are names enough. */
    private static final int PHRASES = 3;

    /** Words looked at that begin as the last one typed, and those of them, the most frequent, that are tried in a phrase. */
    private static final int MOST_WORDS = 10_000;

    private static final int TRIED = 50;

    private Suggestions() {}

    static List<Suggestion> of(View view, String typed, int limit) throws IOException {
        List<String> terms = QueryCompiler.terms(typed);
        if (terms.isEmpty()) {
            return List.of();
        }
        List<Suggestion> phrases = phrases(view, terms);
        List<Suggestion> names = names(view, typed);
        int kept = Math.min(names.size(), limit - Math.min(PHRASES, phrases.size()));
        List<Suggestion> found = new ArrayList<>(names.subList(0, kept));
        found.addAll(phrases.subList(0, Math.min(phrases.size(), limit - kept)));
        return found;
    }

    private static List<Suggestion> names(View view, String typed) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        Search.WordStart start = new Search.WordStart(typed);
        for (Facet facet : COMPLETED) {
            Terms values = MultiTerms.getTerms(view.reader(), Schema.facet(facet));
            TermsEnum each = values == null ? null : values.iterator();
            for (BytesRef term = each == null ? null : each.next(); term != null && each != null; term = each.next()) {
                String value = term.utf8ToString();
                String label = view.label(facet, value);
                if (start.in(label) || start.in(value)) {
                    found.add(new Suggestion(facet, value, label, each.docFreq()));
                }
            }
        }
        found.sort(MOST_FREQUENT);
        return found;
    }

    /** The words typed as a phrase, the last of them completed; none for a single word. */
    private static List<Suggestion> phrases(View view, List<String> terms) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        if (terms.size() > 1) {
            String before = String.join(" ", terms.subList(0, terms.size() - 1)) + ' ';
            for (String last : wordsFrom(view, terms.getLast())) {
                String phrase = before + last;
                int count = view.searcher().count(QueryCompiler.exact(phrase, Schema.BODY));
                if (count > 0) {
                    found.add(new Suggestion(null, phrase, phrase, count));
                }
            }
        }
        found.sort(MOST_FREQUENT);
        return found;
    }

    private static List<String> wordsFrom(View view, String prefix) throws IOException {
        record Word(String word, int count) {}
        List<Word> words = new ArrayList<>();
        Terms all = MultiTerms.getTerms(view.reader(), Schema.BODY);
        TermsEnum each = all == null ? null : all.iterator();
        BytesRef start = new BytesRef(prefix);
        if (each != null && each.seekCeil(start) != TermsEnum.SeekStatus.END) {
            for (BytesRef term = each.term();
                    term != null && StringHelper.startsWith(term, start) && words.size() < MOST_WORDS;
                    term = each.next()) {
                words.add(new Word(term.utf8ToString(), each.docFreq()));
            }
        }
        words.sort(Comparator.comparingInt(Word::count).reversed());
        return words.stream().limit(TRIED).map(Word::word).toList();
    }
}

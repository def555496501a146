package org.pincite.lucene;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Inflection;
import org.pincite.engine.SearchResults.Meant;
import org.pincite.engine.SearchResults.Respelt;
import org.pincite.lucene.FilterCompiler.Filter;
import org.pincite.query.Query;
import org.pincite.query.Respelling;

/**
 * Words of a query that stand in no document, and what may have been meant by them: the word of the index that differs by
 * the fewest letters, of several the one that most documents have. A letter may be missing, be too many, be another one, or
 * have changed places with the next; in words of up to {@value #SHORT} letters once, in longer ones twice. Phrases and
 * patterns are meant as they stand.
 */
final class Misspellings {
    private static final int SHORTEST = 4;
    private static final int SHORT = 5;

    /** Unknown words looked at; a query with more is in another language. */
    private static final int MOST = 5;

    private final TimedSearcher searcher;
    private final QueryCompiler compiler;
    private final List<Filter> filters;
    private final Map<String, Meant> meant = new LinkedHashMap<>();
    private int unknown;

    Misspellings(TimedSearcher searcher, List<Filter> filters) {
        this.searcher = searcher;
        this.compiler = new QueryCompiler(searcher);
        this.filters = filters;
    }

    /** What may have been meant; null if every word stands in some document, or none is like one that does. */
    @Nullable
    Respelt respelt(Query query) throws IOException {
        visit(query, null);
        if (meant.isEmpty()) {
            return null;
        }
        Map<String, String> words = new LinkedHashMap<>();
        meant.values().forEach(each -> words.put(each.word(), each.meant()));
        return new Respelt(
                List.copyOf(meant.values()),
                ZeroExplainer.count(searcher, compiler, Respelling.of(query, words), filters));
    }

    private void visit(Query query, Query.@Nullable In within) throws IOException {
        if (query instanceof Query.Word word) {
            look(word, within);
            return;
        }
        for (Query part : query.operands()) {
            visit(part, query instanceof Query.In in ? in : within);
        }
    }

    private void look(Query.Word word, Query.@Nullable In within) throws IOException {
        List<String> terms = QueryCompiler.terms(word.text());
        List<String> fields = within == null
                ? List.of(Schema.BODY)
                : QueryCompiler.fields(within.field()).stream()
                        .map(Schema::words)
                        .toList();
        if (unknown == MOST || terms.size() != 1 || meant.containsKey(word.text()) || stands(word, fields)) {
            return;
        }
        unknown++;
        String term = terms.getFirst();
        if (term.length() < SHORTEST || !term.codePoints().allMatch(Character::isLetter)) {
            return;
        }
        String nearest = null;
        for (String field : fields) {
            nearest = nearest == null ? nearest(field, word, term) : nearest;
        }
        if (nearest != null) {
            long documents = documents(new Query.Word(nearest, word.forms()), within);
            if (documents > 0) {
                meant.put(word.text(), new Meant(word.text(), nearest, documents));
            }
        }
    }

    private boolean stands(Query.Word word, List<String> fields) throws IOException {
        for (String field : fields) {
            for (BytesRef shape : Expansion.of(word)) {
                if (searcher.getIndexReader().docFreq(new Term(field, shape)) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private long documents(Query.Word word, Query.@Nullable In within) throws IOException {
        Query asked = within == null ? word : new Query.In(within.field(), within.name(), word);
        return ZeroExplainer.count(searcher, compiler, asked, List.of());
    }

    /** As it stands; else, where other forms of it would be found, the form that all of them share. */
    private @Nullable String nearest(String field, Query.Word word, String term) throws IOException {
        String nearest = nearest(field, "", term);
        if (nearest == null && word.forms() == Query.Forms.ANY) {
            String base = Inflection.base(term);
            nearest = nearest(field, WordStream.inflected(""), base);
            if (nearest == null && !base.equals(term)) {
                nearest = nearest(field, "", base);
            }
        }
        return nearest;
    }

    private @Nullable String nearest(String field, String mark, String term) throws IOException {
        Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), field);
        for (int edits = 1; terms != null && edits <= (term.length() <= SHORT ? 1 : 2); edits++) {
            FuzzyTermsEnum like = new FuzzyTermsEnum(terms, new Term(field, mark + term), edits, mark.length(), true);
            String best = null;
            int most = 0;
            for (BytesRef found = like.next(); found != null; found = like.next()) {
                searcher.deadline().step();
                String candidate = found.utf8ToString().substring(mark.length());
                if (like.docFreq() > most
                        && candidate.length() >= SHORTEST - 1
                        && candidate.codePoints().allMatch(Character::isLetter)) {
                    most = like.docFreq();
                    best = candidate;
                }
            }
            if (best != null) {
                return best;
            }
        }
        return null;
    }
}

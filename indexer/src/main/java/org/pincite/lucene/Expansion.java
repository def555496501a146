package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.pincite.corpus.Inflection;
import org.pincite.engine.BadRequestException;
import org.pincite.query.Query;

/** The terms of a field that a word or pattern stands for. */
final class Expansion {
    /** Words that a pattern may stand for; more take too long to show match by match. */
    static final int MOST = 4_096;

    /** Words that all patterns of a query together may stand for. */
    static final int MOST_TOGETHER = 65_536;

    private final Source source;
    private final String field;

    Expansion(Source source, String field) {
        this.source = source;
        this.field = field;
    }

    /** Where one query's words are looked up, and how many of them there have been. */
    static final class Source {
        private final TimedSearcher searcher;
        private int words;

        Source(TimedSearcher searcher) {
            this.searcher = searcher;
        }

        private void count(int more) {
            words += more;
            if (words > MOST_TOGETHER) {
                throw new BadRequestException("the wildcards of the query together stand for more than " + MOST_TOGETHER
                        + " words; use fewer, or type more letters before them");
            }
        }
    }

    /** The terms of one word; empty if it is none, or several, to the index. */
    static List<BytesRef> of(Query.Word word) {
        List<String> terms = QueryCompiler.terms(word.text());
        if (terms.size() != 1) {
            return List.of();
        }
        String term = terms.getFirst();
        if (word.forms() != Query.Forms.ANY) {
            return List.of(new BytesRef(term));
        }
        String base = Inflection.base(term);
        List<BytesRef> shapes = new ArrayList<>();
        shapes.add(new BytesRef(WordStream.inflected(base)));
        if (Inflection.base(base).equals(base)) {
            shapes.add(new BytesRef(base));
        }
        return shapes;
    }

    /** @throws BadRequestException if there are more than {@link #MOST}, or with others {@link #MOST_TOGETHER} */
    List<BytesRef> of(Query.Pattern pattern) {
        Shape shape = Shape.of(pattern);
        List<BytesRef> words = new ArrayList<>();
        forEach(shape.start(), term -> {
            if (shape.fits(term.utf8ToString())) {
                if (words.size() == MOST) {
                    throw new BadRequestException("\"" + pattern + "\" stands for more than " + MOST
                            + " words; type more letters before the wildcard");
                }
                words.add(BytesRef.deepCopyOf(term));
            }
        });
        source.count(words.size());
        return words;
    }

    /** The singular, or the plurals, of a word. */
    List<BytesRef> of(Query.Numbered numbered) {
        List<String> terms = QueryCompiler.terms(numbered.word().text());
        String base = terms.isEmpty() ? "" : Inflection.base(terms.getFirst());
        if (!numbered.plural() || base.isEmpty()) {
            return base.isEmpty() ? List.of() : List.of(new BytesRef(base));
        }
        List<BytesRef> plurals = new ArrayList<>();
        forEach(base.substring(0, Math.max(1, base.length() - 2)), term -> {
            String word = term.utf8ToString();
            if (!word.equals(base)
                    && !word.endsWith("'s")
                    && Inflection.base(word).equals(base)) {
                plurals.add(BytesRef.deepCopyOf(term));
            }
        });
        return plurals;
    }

    private interface Each {
        void of(BytesRef term);
    }

    private void forEach(String start, Each each) {
        BytesRef from = new BytesRef(start);
        try {
            Terms all = MultiTerms.getTerms(source.searcher.getIndexReader(), field);
            TermsEnum terms = all == null ? TermsEnum.EMPTY : all.iterator();
            if (terms.seekCeil(from) == TermsEnum.SeekStatus.END) {
                return;
            }
            do {
                if (!StringHelper.startsWith(terms.term(), from)) {
                    return;
                }
                source.searcher.deadline().step();
                each.of(terms.term());
            } while (terms.next() != null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

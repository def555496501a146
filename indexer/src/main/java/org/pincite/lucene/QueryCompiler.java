package org.pincite.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Inflection;
import org.pincite.corpus.Words;
import org.pincite.engine.BadRequestException;
import org.pincite.query.DateField;

/** Turns a question into a Lucene query; the one place where the meaning of {@link org.pincite.query.Query} is Lucene's. */
final class QueryCompiler {
    /** Words that a prefix may stand for; more take too long to show match by match. */
    private static final int MOST_EXPANSIONS = 4_096;

    private final IndexReader reader;

    QueryCompiler(IndexReader reader) {
        this.reader = reader;
    }

    /** @throws BadRequestException if a prefix stands for too many words */
    Query compile(org.pincite.query.Query query) {
        return compile(query, Schema.BODY);
    }

    private Query compile(org.pincite.query.Query query, String field) {
        return switch (query) {
            case org.pincite.query.Query.All all -> documents();
            case org.pincite.query.Query.Word word -> word(word.text(), field);
            case org.pincite.query.Query.Phrase phrase -> exact(phrase.text(), field);
            case org.pincite.query.Query.Prefix prefix -> prefix(prefix, field);
            case org.pincite.query.Query.And and -> all(and.parts(), field, BooleanClause.Occur.MUST);
            case org.pincite.query.Query.Or or -> all(or.parts(), field, BooleanClause.Occur.SHOULD);
            case org.pincite.query.Query.Not not ->
                new BooleanQuery.Builder()
                        .add(compile(not.kept(), field), BooleanClause.Occur.MUST)
                        .add(compile(not.excluded(), field), BooleanClause.Occur.MUST_NOT)
                        .build();
            case org.pincite.query.Query.In in -> compile(in.inner(), Schema.words(in.field()));
            case org.pincite.query.Query.Days days ->
                new ConstantScoreQuery(days(days.field(), days.from(), days.to()));
        };
    }

    /** Every document, and none of the Lucene documents that hold its text. */
    static Query documents() {
        return new ConstantScoreQuery(new TermQuery(new Term(Schema.TYPE, Schema.DOCUMENT)));
    }

    /** Documents with a date of that kind of which some day lies in the range. */
    static Query days(DateField field, @Nullable LocalDate from, @Nullable LocalDate to) {
        return LongRange.newIntersectsQuery(
                Schema.days(field),
                new long[] {from == null ? Long.MIN_VALUE : from.toEpochDay()},
                new long[] {to == null ? Long.MAX_VALUE : to.toEpochDay()});
    }

    private Query all(List<org.pincite.query.Query> parts, String field, BooleanClause.Occur occur) {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (org.pincite.query.Query part : parts) {
            builder.add(compile(part, field), occur);
        }
        return builder.build();
    }

    private static Query word(String text, String field) {
        List<String> terms = terms(text);
        if (terms.size() != 1) {
            return phrase(terms, field);
        }
        String word = terms.getFirst();
        String base = Inflection.base(word);
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        forms.addTerm(new Term(field, WordStream.inflected(base)));
        if (Inflection.base(base).equals(base)) {
            forms.addTerm(new Term(field, base));
        }
        return forms.build();
    }

    /** The words of a text as they stand, side by side. */
    static Query exact(String text, String field) {
        return phrase(terms(text), field);
    }

    private static Query phrase(List<String> terms, String field) {
        if (terms.isEmpty()) {
            return new MatchNoDocsQuery("no words");
        }
        if (terms.size() == 1) {
            return new TermQuery(new Term(field, terms.getFirst()));
        }
        return new PhraseQuery(field, terms.toArray(new String[0]));
    }

    private Query prefix(org.pincite.query.Query.Prefix prefix, String field) {
        List<String> terms = terms(prefix.start());
        if (terms.size() != 1) {
            return new MatchNoDocsQuery("a prefix is one word");
        }
        BytesRef start = new BytesRef(terms.getFirst());
        try {
            Terms all = MultiTerms.getTerms(reader, field);
            if (all == null) {
                return new MatchNoDocsQuery("no words");
            }
            TermsEnum words = all.iterator();
            int count = 0;
            if (words.seekCeil(start) != TermsEnum.SeekStatus.END) {
                do {
                    if (!org.apache.lucene.util.StringHelper.startsWith(words.term(), start)) {
                        break;
                    }
                    count++;
                } while (count <= MOST_EXPANSIONS && words.next() != null);
            }
            if (count > MOST_EXPANSIONS) {
                throw new BadRequestException("\"" + prefix + "\" stands for more than " + MOST_EXPANSIONS
                        + " words; type more letters before the *");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrefixQuery(new Term(field, start));
    }

    static List<String> terms(String text) {
        List<String> terms = new ArrayList<>();
        Words words = new Words(text);
        while (words.next()) {
            terms.add(words.term());
        }
        return terms;
    }
}

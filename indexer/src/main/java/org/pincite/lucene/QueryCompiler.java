package org.pincite.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Words;
import org.pincite.engine.BadRequestException;
import org.pincite.query.DateField;
import org.pincite.query.Field;

/** Turns a question into a Lucene query; the one place where the meaning of {@link org.pincite.query.Query} is Lucene's. */
final class QueryCompiler {
    private final Expansion.Source source;

    QueryCompiler(TimedSearcher searcher) {
        this.source = new Expansion.Source(searcher);
    }

    /** @throws BadRequestException if a pattern stands for too many words */
    Query compile(org.pincite.query.Query query) {
        return compile(query, Schema.BODY);
    }

    private Query compile(org.pincite.query.Query query, String field) {
        return switch (query) {
            case org.pincite.query.Query.All all -> documents();
            case org.pincite.query.Query.Word word -> word(word, field);
            case org.pincite.query.Query.Phrase phrase ->
                phrase.parts().isEmpty() ? exact(phrase.text(), field) : places(query, field);
            case org.pincite.query.Query.Pattern pattern -> pattern(pattern, field);
            case org.pincite.query.Query.And and -> all(and.parts(), field, BooleanClause.Occur.MUST);
            case org.pincite.query.Query.Or or -> all(or.parts(), field, BooleanClause.Occur.SHOULD);
            case org.pincite.query.Query.Not not ->
                new BooleanQuery.Builder()
                        .add(compile(not.kept(), field), BooleanClause.Occur.MUST)
                        .add(compile(not.excluded(), field), BooleanClause.Occur.MUST_NOT)
                        .build();
            case org.pincite.query.Query.Near near -> places(near, field);
            case org.pincite.query.Query.NotNear near -> places(near, field);
            case org.pincite.query.Query.AtLeast atLeast -> places(atLeast, field);
            case org.pincite.query.Query.Cased cased -> places(cased, field);
            case org.pincite.query.Query.Numbered numbered -> places(numbered, field);
            case org.pincite.query.Query.In in -> in(in);
            case org.pincite.query.Query.Days days ->
                new ConstantScoreQuery(days(days.field(), days.from(), days.to()));
        };
    }

    /** What is asked of places: for every way to say it without and and or, all of that must be there. */
    private Query places(org.pincite.query.Query query, String field) {
        BooleanQuery.Builder ways = new BooleanQuery.Builder();
        for (List<Place> way : new PlacesCompiler(new Expansion(source, field)).ways(query)) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            way.forEach(places -> all.add(new PlacesQuery(field, places), BooleanClause.Occur.MUST));
            ways.add(all.build(), BooleanClause.Occur.SHOULD);
        }
        return ways.build();
    }

    private Query in(org.pincite.query.Query.In in) {
        List<Field> fields = fields(in.field());
        if (fields.size() == 1) {
            return compile(in.inner(), Schema.words(fields.getFirst()));
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Field field : fields) {
            any.add(compile(in.inner(), Schema.words(field)), BooleanClause.Occur.SHOULD);
        }
        return any.build();
    }

    /** The fields of the index that are asked for one of a query. */
    static List<Field> fields(Field field) {
        return switch (field) {
            case NAME -> List.of(Field.PARTY, Field.CAPTION, Field.TITLE);
            case TITLE -> List.of(Field.TITLE, Field.CAPTION);
            case CAPTION, PARTY, JUDGE, COURT, DOCKET, ECF, TYPE, ALLEGATION, PUBLISHER, BYLINE, MENTIONS ->
                List.of(field);
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

    private static Query word(org.pincite.query.Query.Word word, String field) {
        List<BytesRef> shapes = Expansion.of(word);
        if (shapes.isEmpty()) {
            return exact(word.text(), field);
        }
        if (word.forms() != org.pincite.query.Query.Forms.ANY) {
            return new TermQuery(new Term(field, shapes.getFirst()));
        }
        SynonymQuery.Builder forms = new SynonymQuery.Builder(field);
        shapes.forEach(shape -> forms.addTerm(new Term(field, shape)));
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

    private Query pattern(org.pincite.query.Query.Pattern pattern, String field) {
        List<BytesRef> words = new Expansion(source, field).of(pattern);
        return words.isEmpty()
                ? new MatchNoDocsQuery("no word is of the shape " + pattern)
                : new TermInSetQuery(field, words);
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

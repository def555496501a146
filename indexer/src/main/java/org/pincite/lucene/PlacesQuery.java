package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.similarities.Similarity.SimScorer;
import org.jspecify.annotations.Nullable;

/**
 * Documents with a place that answers a question. Those that hold the words are candidates; of each, {@link PlaceFinder}
 * decides. A document scores as if the question were a word that stands in it as often as the question has places there.
 */
final class PlacesQuery extends Query {
    /** More shapes of a word than these are looked up as a set. */
    private static final int FEW = 16;

    private final String field;
    private final Place places;

    PlacesQuery(String field, Place places) {
        this.field = field;
        this.places = places;
    }

    /** Documents that hold the words without which there is no such place. */
    private Query candidates(Place from) {
        return switch (from) {
            case Places.Words words -> candidates(words);
            case Places.Sequence sequence ->
                joined(sequence.words().stream().map(this::candidates).toList(), BooleanClause.Occur.FILTER);
            case Places.Any any ->
                joined(any.parts().stream().map(this::candidates).toList(), BooleanClause.Occur.SHOULD);
            case Places.Near near ->
                joined(List.of(candidates(near.left()), candidates(near.right())), BooleanClause.Occur.FILTER);
            case Places.NotNear near -> candidates(near.kept());
            case Places.AtLeast atLeast -> candidates(atLeast.inner());
            case Places.Cased cased -> candidates(cased.inner());
        };
    }

    private Query candidates(Places.Words words) {
        if (words.terms().size() > FEW) {
            return new TermInSetQuery(field, words.terms());
        }
        return joined(
                words.terms().stream()
                        .<Query>map(term -> new TermQuery(new Term(field, term)))
                        .toList(),
                BooleanClause.Occur.SHOULD);
    }

    private static Query joined(List<Query> parts, BooleanClause.Occur occur) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, occur));
        return all.build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight candidates =
                searcher.createWeight(searcher.rewrite(candidates(places)), ScoreMode.COMPLETE_NO_SCORES, 1);
        Deadline deadline = searcher instanceof TimedSearcher timed ? timed.deadline() : Deadline.none();
        return new PlacesWeight(candidates, deadline, mode.needsScores() ? scorer(searcher, boost) : null);
    }

    private @Nullable SimScorer scorer(IndexSearcher searcher, float boost) throws IOException {
        List<TermStatistics> statistics = new ArrayList<>();
        for (Places.Words words : places.asked().distinct().toList()) {
            TermStatistics most = null;
            for (int i = 0; i < Math.min(FEW, words.terms().size()); i++) {
                Term term = new Term(field, words.terms().get(i));
                TermStates states = TermStates.build(searcher, term, true);
                if (states.docFreq() > 0 && (most == null || states.docFreq() > most.docFreq())) {
                    most = searcher.termStatistics(term, states.docFreq(), states.totalTermFreq());
                }
            }
            if (most != null) {
                statistics.add(most);
            }
        }
        return statistics.isEmpty()
                ? null
                : searcher.getSimilarity()
                        .scorer(boost, searcher.collectionStatistics(field), statistics.toArray(new TermStatistics[0]));
    }

    private final class PlacesWeight extends Weight {
        private final Weight candidates;
        private final Deadline deadline;
        private final @Nullable SimScorer similarity;

        PlacesWeight(Weight candidates, Deadline deadline, @Nullable SimScorer similarity) {
            super(PlacesQuery.this);
            this.candidates = candidates;
            this.deadline = deadline;
            this.similarity = similarity;
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
            ScorerSupplier supplier = candidates.scorerSupplier(context);
            if (supplier == null) {
                return null;
            }
            return new ScorerSupplier() {
                @Override
                public Scorer get(long leadCost) throws IOException {
                    return new PlacesScorer(context, supplier.get(leadCost), deadline, similarity);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
            Scorer candidate = candidates.scorer(context);
            if (candidate == null || candidate.iterator().advance(doc) != doc) {
                return null;
            }
            WordPlaces document = new WordPlaces(context, field, places, true, deadline);
            document.moveTo(doc);
            List<Spot> found = new PlaceFinder(document, deadline).takingPart(places);
            return found.isEmpty() ? null : MatchesUtils.forField(field, () -> new SpotMatches(found));
        }

        @Override
        public Explanation explain(LeafReaderContext context, int doc) throws IOException {
            Scorer scorer = scorer(context);
            return scorer != null && scorer.iterator().advance(doc) == doc
                    ? Explanation.match(scorer.score(), getQuery().toString())
                    : Explanation.noMatch(getQuery().toString());
        }

        @Override
        public boolean isCacheable(LeafReaderContext context) {
            return true;
        }
    }

    private final class PlacesScorer extends Scorer {
        private final TwoPhaseIterator found;
        private final DocIdSetIterator iterator;
        private final WordPlaces document;
        private final PlaceFinder finder;
        private final @Nullable SimScorer similarity;
        private final @Nullable NumericDocValues norms;

        PlacesScorer(LeafReaderContext context, Scorer candidates, Deadline deadline, @Nullable SimScorer similarity)
                throws IOException {
            this.document = new WordPlaces(context, field, places, places.needsOffsets(), deadline);
            this.finder = new PlaceFinder(document, deadline);
            this.similarity = similarity;
            this.norms = context.reader().getNormValues(field);
            this.found = new TwoPhaseIterator(candidates.iterator()) {
                @Override
                public boolean matches() throws IOException {
                    document.moveTo(approximation.docID());
                    return finder.any(places);
                }

                @Override
                public float matchCost() {
                    return 1_000;
                }
            };
            this.iterator = TwoPhaseIterator.asDocIdSetIterator(found);
        }

        @Override
        public int docID() {
            return iterator.docID();
        }

        @Override
        public DocIdSetIterator iterator() {
            return iterator;
        }

        @Override
        public TwoPhaseIterator twoPhaseIterator() {
            return found;
        }

        @Override
        public float getMaxScore(int upTo) {
            return Float.POSITIVE_INFINITY;
        }

        @Override
        public float score() throws IOException {
            if (similarity == null) {
                return 0;
            }
            int doc = docID();
            document.moveTo(doc);
            long norm = norms != null && norms.advanceExact(doc) ? norms.longValue() : 1;
            return similarity.score(finder.count(places), norm);
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String within) {
        return field + ":" + places;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && field.equals(((PlacesQuery) other).field)
                && places.equals(((PlacesQuery) other).places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, places);
    }
}

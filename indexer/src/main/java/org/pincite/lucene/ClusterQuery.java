package org.pincite.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.engine.Cluster;
import org.pincite.lucene.ClusterFinder.Found;

/**
 * Documents with a place of a cluster: of those that hold enough of its words, {@link ClusterFinder} decides. A document
 * scores the number of words of its best place. Once the time is over, no further document matches.
 */
final class ClusterQuery extends Query {
    private final String field;
    private final Cluster cluster;
    private final BooleanSupplier over;

    ClusterQuery(String field, Cluster cluster, BooleanSupplier over) {
        this.field = field;
        this.cluster = cluster;
        this.over = over;
    }

    private Query candidates(ClusterFinder finder) {
        BooleanQuery.Builder enough = new BooleanQuery.Builder();
        for (int word = 0; word < finder.words().size(); word++) {
            for (int i = 0; i < finder.times(word); i++) {
                enough.add(new TermQuery(new Term(field, finder.words().get(word))), BooleanClause.Occur.SHOULD);
            }
        }
        return enough.setMinimumNumberShouldMatch(cluster.needed()).build();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        ClusterFinder finder = new ClusterFinder(cluster);
        Weight candidates =
                searcher.createWeight(searcher.rewrite(candidates(finder)), ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ClusterWeight(finder, candidates, boost);
    }

    private final class ClusterWeight extends Weight {
        private final ClusterFinder finder;
        private final Weight candidates;
        private final float boost;

        ClusterWeight(ClusterFinder finder, Weight candidates, float boost) {
            super(ClusterQuery.this);
            this.finder = finder;
            this.candidates = candidates;
            this.boost = boost;
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
                    return new ClusterScorer(
                            finder,
                            new ClusterPostings(context, field, finder.words(), false),
                            supplier.get(leadCost),
                            boost);
                }

                @Override
                public long cost() {
                    return supplier.cost();
                }
            };
        }

        @Override
        public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
            ClusterPostings positions = new ClusterPostings(context, field, finder.words(), false);
            positions.moveTo(doc);
            List<Found> found = finder.places(positions);
            if (found.isEmpty()) {
                return null;
            }
            ClusterPostings offsets = new ClusterPostings(context, field, finder.words(), true);
            offsets.moveTo(doc);
            Map<Integer, Span> edges = offsets.edges(found);
            return MatchesUtils.forField(field, () -> new Places(ClusterQuery.this, found, edges));
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
            return false;
        }
    }

    private final class ClusterScorer extends Scorer {
        private final TwoPhaseIterator found;
        private final DocIdSetIterator iterator;
        private final float boost;
        private int matched;

        ClusterScorer(ClusterFinder finder, ClusterPostings postings, Scorer candidates, float boost) {
            this.boost = boost;
            this.found = new TwoPhaseIterator(candidates.iterator()) {
                @Override
                public boolean matches() throws IOException {
                    if (over.getAsBoolean()) {
                        return false;
                    }
                    postings.moveTo(approximation.docID());
                    matched = finder.places(postings).stream()
                            .mapToInt(Found::matched)
                            .max()
                            .orElse(0);
                    return matched > 0;
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
        public float score() {
            return boost * matched;
        }
    }

    /** The places in one document, as matches. */
    private static final class Places implements MatchesIterator {
        private final Query query;
        private final List<Found> found;
        private final Map<Integer, Span> edges;
        private int at = -1;

        Places(Query query, List<Found> found, Map<Integer, Span> edges) {
            this.query = query;
            this.found = found;
            this.edges = edges;
        }

        @Override
        public boolean next() {
            return ++at < found.size();
        }

        @Override
        public int startPosition() {
            return found.get(at).first();
        }

        @Override
        public int endPosition() {
            return found.get(at).last();
        }

        @Override
        public int startOffset() {
            return edge(startPosition()).start();
        }

        @Override
        public int endOffset() {
            return edge(endPosition()).end();
        }

        private Span edge(int position) {
            return Objects.requireNonNull(edges.get(position), "a place ends at a word");
        }

        @Override
        public @Nullable MatchesIterator getSubMatches() {
            return null;
        }

        @Override
        public Query getQuery() {
            return query;
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
        return field + ":" + cluster;
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other)
                && field.equals(((ClusterQuery) other).field)
                && cluster.equals(((ClusterQuery) other).cluster)
                && over.equals(((ClusterQuery) other).over);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, cluster);
    }
}

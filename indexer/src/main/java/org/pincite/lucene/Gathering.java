package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.lucene.FilterCompiler.Filter;

/**
 * One pass over a query's matches: they are kept as one bit set a segment, tested against the filters, and those that pass
 * go on to the collector of the best. Facets are then counted from bit sets, each without its own filter (drill sideways),
 * without running the query again.
 */
final class Gathering implements Collector {
    private final Filter[] filters;
    private final Weight[] filterWeights;
    private final @Nullable Collector best;
    private final List<Leaf> leaves = new ArrayList<>();
    private long total;

    Gathering(IndexSearcher searcher, List<Filter> filters, @Nullable Collector best) throws IOException {
        this.filters = filters.toArray(new Filter[0]);
        this.filterWeights = new Weight[this.filters.length];
        for (int i = 0; i < this.filters.length; i++) {
            filterWeights[i] =
                    searcher.createWeight(searcher.rewrite(this.filters[i].query()), ScoreMode.COMPLETE_NO_SCORES, 1);
        }
        this.best = best;
    }

    /** Matches in one segment: of the query alone, and of each filter. */
    private record Leaf(LeafReaderContext context, FixedBitSet matched, FixedBitSet[] filtered) {}

    /** Matches in one segment. */
    record LeafBits(LeafReaderContext context, FixedBitSet bits) {}

    /** Documents that match the query and pass every filter. */
    long total() {
        return total;
    }

    /** Matches of the query that pass every filter but those for which {@code ignored} holds. */
    List<LeafBits> bits(Predicate<Filter> ignored) {
        boolean[] applied = new boolean[filters.length];
        for (int i = 0; i < filters.length; i++) {
            applied[i] = !ignored.test(filters[i]);
        }
        List<LeafBits> bits = new ArrayList<>(leaves.size());
        for (Leaf leaf : leaves) {
            FixedBitSet passed = leaf.matched;
            for (int i = 0; i < filters.length; i++) {
                if (applied[i]) {
                    if (passed == leaf.matched) {
                        passed = passed.clone();
                    }
                    passed.and(leaf.filtered[i]);
                }
            }
            bits.add(new LeafBits(leaf.context, passed));
        }
        return bits;
    }

    @Override
    public ScoreMode scoreMode() {
        return best == null ? ScoreMode.COMPLETE_NO_SCORES : best.scoreMode();
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        int size = context.reader().maxDoc();
        FixedBitSet[] filtered = new FixedBitSet[filters.length];
        for (int i = 0; i < filters.length; i++) {
            filtered[i] = new FixedBitSet(size);
            Scorer scorer = filterWeights[i].scorer(context);
            if (scorer != null) {
                filtered[i].or(scorer.iterator());
            }
        }
        FixedBitSet matched = new FixedBitSet(size);
        leaves.add(new Leaf(context, matched, filtered));
        LeafCollector next = best == null ? null : best.getLeafCollector(context);
        return new LeafCollector() {
            @Override
            public void setScorer(Scorable scorer) throws IOException {
                if (next != null) {
                    next.setScorer(scorer);
                }
            }

            @Override
            public void collect(int doc) throws IOException {
                matched.set(doc);
                for (FixedBitSet filter : filtered) {
                    if (!filter.get(doc)) {
                        return;
                    }
                }
                total++;
                if (next != null) {
                    next.collect(doc);
                }
            }
        };
    }

    @Override
    public void setWeight(Weight weight) {
        if (best != null) {
            best.setWeight(weight);
        }
    }

    @Override
    public String toString() {
        return "Gathering" + Arrays.toString(filters);
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.BadRequestException;
import org.pincite.engine.Facet;
import org.pincite.engine.TermsRequest;
import org.pincite.engine.TermsResults;
import org.pincite.lucene.FilterCompiler.Filter;
import org.pincite.lucene.Gathering.LeafBits;

/**
 * Several queries over one view, each run once. A document that only one of them finds is one that was seen, and not seen
 * again: two bit sets over all of them tell, whatever their number.
 */
final class TermsReport {
    /** Values of a facet in the breakdown of one query. */
    private static final int MOST_VALUES = 100;

    private final View view;
    private final TermsRequest request;
    private final List<Filter> filters;
    private final Supplier<Deadline> deadlines;

    /** @param deadlines one for each query */
    TermsReport(View view, TermsRequest request, Supplier<Deadline> deadlines) throws IOException {
        this.view = view;
        this.deadlines = deadlines;
        this.request = request;
        this.filters = FilterCompiler.compile(request.filters(), view);
    }

    /** What one query found: the documents of each segment, and the number of places in each, document by document. */
    private record Found(List<LeafBits> bits, List<int[]> hits) {}

    TermsResults run() throws IOException {
        List<@Nullable Found> found = new ArrayList<>();
        List<@Nullable String> refused = new ArrayList<>();
        List<FixedBitSet> seen = empty();
        List<FixedBitSet> seenAgain = empty();
        for (org.pincite.query.Query query : request.queries()) {
            try {
                Found one = find(query);
                note(one, seen, seenAgain);
                found.add(one);
                refused.add(null);
            } catch (BadRequestException e) {
                found.add(null);
                refused.add(e.getMessage());
            } catch (IndexSearcher.TooManyClauses e) {
                found.add(null);
                refused.add(LuceneEngine.tooManyWords().getMessage());
            }
        }
        List<TermsResults.Term> terms = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            terms.add(one == null ? new TermsResults.Refused(String.valueOf(refused.get(i))) : counted(one, seenAgain));
        }
        long any = seen.stream().mapToLong(FixedBitSet::cardinality).sum();
        return new TermsResults(documents(gather(view.searcher(), QueryCompiler.documents())), any, terms);
    }

    private List<FixedBitSet> empty() {
        return view.reader().leaves().stream()
                .map(leaf -> new FixedBitSet(leaf.reader().maxDoc()))
                .toList();
    }

    private static void note(Found found, List<FixedBitSet> seen, List<FixedBitSet> seenAgain) {
        for (LeafBits leaf : found.bits()) {
            FixedBitSet again = leaf.bits().clone();
            again.and(seen.get(leaf.context().ord));
            seenAgain.get(leaf.context().ord).or(again);
            seen.get(leaf.context().ord).or(leaf.bits());
        }
    }

    private List<LeafBits> gather(TimedSearcher searcher, Query query) throws IOException {
        Gathering gathering = new Gathering(searcher, filters, null);
        searcher.search(query, gathering);
        return gathering.bits(filter -> false);
    }

    private static long documents(List<LeafBits> bits) {
        return bits.stream().mapToLong(leaf -> leaf.bits().cardinality()).sum();
    }

    private Found find(org.pincite.query.Query asked) throws IOException {
        TimedSearcher searcher = view.searcher(deadlines.get());
        Query query = searcher.rewrite(new QueryCompiler(searcher).compile(asked));
        List<LeafBits> bits = gather(searcher, query);
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<int[]> hits = new ArrayList<>(bits.size());
        for (LeafBits leaf : bits) {
            hits.add(hits(weight, leaf, searcher.deadline()));
        }
        return new Found(bits, hits);
    }

    private static int[] hits(Weight weight, LeafBits leaf, Deadline deadline) throws IOException {
        int[] hits = new int[leaf.bits().cardinality()];
        NumericDocValues lengths = leaf.context().reader().getNumericDocValues(Schema.CHARACTERS);
        DocIdSetIterator each = new BitSetIterator(leaf.bits(), hits.length);
        int at = 0;
        for (int doc = each.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
            deadline.check();
            int length = lengths != null && lengths.advanceExact(doc) ? (int) lengths.longValue() : 0;
            hits[at++] = Occurrences.of(weight, leaf.context(), doc, length, 0).count();
        }
        return hits;
    }

    private TermsResults.Counted counted(Found found, List<FixedBitSet> seenAgain) throws IOException {
        long hits = 0;
        for (int[] leaf : found.hits()) {
            for (int each : leaf) {
                hits += each;
            }
        }
        List<LeafBits> alone = new ArrayList<>();
        for (LeafBits leaf : found.bits()) {
            FixedBitSet bits = leaf.bits().clone();
            bits.andNot(seenAgain.get(leaf.context().ord));
            alone.add(new LeafBits(leaf.context(), bits));
        }
        Map<Facet, TermsResults.Breakdown> facets = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets()) {
            facets.put(facet, breakdown(facet, found, alone));
        }
        return new TermsResults.Counted(documents(found.bits()), hits, documents(alone), facets);
    }

    private TermsResults.Breakdown breakdown(Facet facet, Found found, List<LeafBits> alone) throws IOException {
        String field = Schema.facet(facet);
        SortedSetDocValues values = view.values(field);
        if (values == null) {
            return new TermsResults.Breakdown(List.of(), false);
        }
        int size = Math.toIntExact(values.getValueCount());
        int[] documents = new int[size];
        int[] lone = new int[size];
        long[] hits = new long[size];
        for (int i = 0; i < found.bits().size(); i++) {
            LeafBits leaf = found.bits().get(i);
            Ordinals ordinals = view.ordinals(field, leaf.context().ord);
            ordinals.count(leaf.bits(), documents);
            ordinals.count(alone.get(i).bits(), lone);
            ordinals.sum(leaf.bits(), found.hits().get(i), hits);
        }
        List<Integer> ords = new ArrayList<>();
        for (int ord = 0; ord < size; ord++) {
            if (documents[ord] > 0) {
                ords.add(ord);
            }
        }
        ords.sort(Comparator.<Integer>comparingInt(ord -> documents[ord])
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
        List<TermsResults.Value> listed = new ArrayList<>();
        for (int ord : ords.subList(0, Math.min(MOST_VALUES, ords.size()))) {
            String value = values.lookupOrd(ord).utf8ToString();
            listed.add(new TermsResults.Value(value, view.label(facet, value), documents[ord], hits[ord], lone[ord]));
        }
        return new TermsResults.Breakdown(listed, ords.size() > MOST_VALUES);
    }
}

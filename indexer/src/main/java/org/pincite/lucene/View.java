package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Facet;
import org.pincite.source.SourceFile;

/**
 * Some collections at one commit, as one index: everything counted or looked up here is of these collections only, by
 * construction.
 */
final class View {
    private final MultiReader reader;
    private final TimedSearcher searcher;
    private final Map<String, OrdinalMap> ordinals = new ConcurrentHashMap<>();
    private final Map<String, String> labels = new ConcurrentHashMap<>();
    private final Map<String, Ordinals> unpacked = new ConcurrentHashMap<>();
    private final Map<String, Range> ranges = new ConcurrentHashMap<>();
    private volatile @Nullable Days days;
    private volatile @Nullable QuotationGraph graph;
    private volatile long unreadable = -1;

    View(List<DirectoryReader> collections) throws IOException {
        this.reader = new MultiReader(collections.toArray(new IndexReader[0]), false);
        this.searcher = new TimedSearcher(reader, Deadline.none());
    }

    IndexReader reader() {
        return reader;
    }

    /** A searcher for what is small by nature: it has no deadline. */
    TimedSearcher searcher() {
        return searcher;
    }

    /** A searcher for one search. */
    TimedSearcher searcher(Deadline deadline) {
        return new TimedSearcher(reader, deadline);
    }

    /** Doc values of the field with ordinals over all segments; null if no document has it. For one thread. */
    @Nullable
    SortedSetDocValues values(String field) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        if (leaves.size() == 1) {
            return leaves.getFirst().reader().getSortedSetDocValues(field);
        }
        SortedSetDocValues[] parts = new SortedSetDocValues[leaves.size()];
        int[] starts = new int[leaves.size() + 1];
        long cost = 0;
        boolean found = false;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
            found |= parts[i].getValueCount() > 0;
            starts[i] = leaves.get(i).docBase;
            cost += parts[i].cost();
        }
        if (!found) {
            return null;
        }
        starts[parts.length] = reader.maxDoc();
        OrdinalMap map = ordinals.get(field);
        if (map == null) {
            map = OrdinalMap.build(null, parts, PackedInts.DEFAULT);
            ordinals.put(field, map);
        }
        return new MultiDocValues.MultiSortedSetDocValues(parts, starts, map, cost);
    }

    /** The values of one segment, by the ordinals of {@link #values}; worked out once. */
    Ordinals ordinals(String field, int leaf) throws IOException {
        String key = field + '\0' + leaf;
        Ordinals known = unpacked.get(key);
        if (known == null) {
            SortedSetDocValues all = values(field);
            known = field.equals(Schema.facet(Facet.VERDICT))
                    ? graph().ordinals(reader.leaves().get(leaf))
                    : Ordinals.of(reader.leaves().get(leaf).reader(), field, global(all, leaf));
            unpacked.put(key, known);
        }
        return known;
    }

    /** The view's ordinals by those of a segment; null where they are the same. */
    private static @Nullable LongValues global(@Nullable SortedSetDocValues all, int leaf) {
        return all instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping.getGlobalOrds(leaf) : null;
    }

    /** What the documents quote; worked out once. */
    QuotationGraph graph() throws IOException {
        QuotationGraph known = graph;
        if (known == null) {
            String field = Schema.facet(Facet.VERDICT);
            SortedSetDocValues all = values(field);
            List<@Nullable LongValues> globals = new ArrayList<>();
            for (LeafReaderContext leaf : reader.leaves()) {
                globals.add(global(all, leaf.ord));
            }
            known = QuotationGraph.of(reader, field, globals);
            graph = known;
        }
        return known;
    }

    /** The ordinals {@code [from, to)} of a field's values that share their beginning, and these values. */
    record Range(int from, int to, List<String> values) {}

    /** The values of the field that begin with {@code start}; worked out once. */
    Range startingWith(String field, String start) throws IOException {
        String key = field + '\0' + start;
        Range known = ranges.get(key);
        if (known == null) {
            known = range(values(field), start);
            ranges.put(key, known);
        }
        return known;
    }

    private static Range range(@Nullable SortedSetDocValues values, String start) throws IOException {
        if (values == null) {
            return new Range(0, 0, List.of());
        }
        long ord = values.lookupTerm(new BytesRef(start));
        int from = (int) (ord < 0 ? -ord - 1 : ord);
        List<String> found = new ArrayList<>();
        for (int at = from; at < values.getValueCount(); at++) {
            String value = values.lookupOrd(at).utf8ToString();
            if (!value.startsWith(start)) {
                break;
            }
            found.add(value);
        }
        return new Range(from, from + found.size(), List.copyOf(found));
    }

    /**
     * The documents' own days, unpacked into the heap.
     *
     * @param days the days that some document has, as days of the epoch, ascending
     * @param leaves for each segment and document the place of its day in {@code days}, -1 where it has none
     */
    record Days(long[] days, List<int[]> leaves) {
        int[] ofLeaf(LeafReaderContext leaf) {
            return leaves.get(leaf.ord);
        }
    }

    /** Own days of all documents; worked out once. */
    Days ownDays() throws IOException {
        Days known = days;
        if (known == null) {
            known = readOwnDays();
            days = known;
        }
        return known;
    }

    private Days readOwnDays() throws IOException {
        TreeSet<Long> distinct = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues own = DocValues.getNumeric(leaf.reader(), Schema.OWN_DAY);
            while (own.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                distinct.add(own.longValue());
            }
        }
        long[] sorted = distinct.stream().mapToLong(Long::longValue).toArray();
        List<int[]> leaves = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            int[] places = new int[leaf.reader().maxDoc()];
            Arrays.fill(places, -1);
            NumericDocValues own = DocValues.getNumeric(leaf.reader(), Schema.OWN_DAY);
            while (own.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                places[own.docID()] = Arrays.binarySearch(sorted, own.longValue());
            }
            leaves.add(places);
        }
        return new Days(sorted, leaves);
    }

    /** What to call a facet's value: the label most documents give it. */
    String label(Facet facet, String value) throws IOException {
        return switch (facet) {
            case PARTY, ALLEGATION, COURT -> {
                String key = facet.word() + '\0' + value;
                String known = labels.get(key);
                if (known == null) {
                    known = mostFrequentLabel(facet, value);
                    labels.put(key, known);
                }
                yield known;
            }
            case KIND, STATUS, DOC_TYPE -> inWords(value);
            case VERDICT -> inWords(value.toLowerCase(Locale.ROOT));
            case DOCKET, PUBLISHER, MENTION, COLLECTION -> value;
        };
    }

    private String mostFrequentLabel(Facet facet, String value) throws IOException {
        BytesRef start = new BytesRef(value + '\0');
        String best = inWords(value);
        int most = 0;
        Terms all = MultiTerms.getTerms(reader, Schema.label(facet));
        if (all == null) {
            return best;
        }
        TermsEnum terms = all.iterator();
        if (terms.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return best;
        }
        do {
            if (!StringHelper.startsWith(terms.term(), start)) {
                break;
            }
            if (terms.docFreq() > most) {
                most = terms.docFreq();
                best = terms.term().utf8ToString().substring(value.length() + 1);
            }
        } while (terms.next() != null);
        return best;
    }

    /** {@code letter_brief} &rarr; {@code Letter brief}. */
    private static String inWords(String id) {
        String words = id.replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Files of these collections whose text could not be read. */
    long unreadable() throws IOException {
        long known = unreadable;
        if (known < 0) {
            known = searcher.count(new TermQuery(new Term(Schema.OUTCOME, SourceFile.Outcome.REJECTED.name())));
            unreadable = known;
        }
        return known;
    }

    /** Every file of these collections, with what became of it. */
    List<SourceFile> files() throws IOException {
        return new ArrayList<>(Ledger.files(reader));
    }
}

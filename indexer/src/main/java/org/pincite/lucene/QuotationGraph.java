package org.pincite.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.LongValues;
import org.jspecify.annotations.Nullable;

/** What is known of the quotations of each document of a view, in the heap: one entry for each document that is resolved. */
final class QuotationGraph {

    /**
     * A document's quotations.
     *
     * @param verdicts names of the verdicts on them
     * @param ordinals the same, by the view's ordinals of the facet
     * @param quotes how many have a source
     */
    private record Entry(Set<String> verdicts, int[] ordinals, int quotes) {}

    private final Map<String, Entry> entries;

    private QuotationGraph(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /**
     * Reads it.
     *
     * @param field of the verdicts
     * @param globals for each segment the view's ordinals by the segment's; null where they are the same
     */
    static QuotationGraph of(IndexReader reader, String field, List<@Nullable LongValues> globals) throws IOException {
        Map<String, Entry> entries = new HashMap<>();
        QuotationRows.each(reader, new Term(Schema.TYPE, Schema.RESOLVED), (leaf, doc) -> {
            SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
            LongValues global = globals.get(leaf.ord);
            int count = values.advanceExact(doc) ? values.docValueCount() : 0;
            Set<String> verdicts = new HashSet<>();
            int[] ordinals = new int[count];
            for (int i = 0; i < count; i++) {
                long ord = values.nextOrd();
                verdicts.add(values.lookupOrd(ord).utf8ToString());
                ordinals[i] = Math.toIntExact(global == null ? ord : global.get(ord));
            }
            entries.put(QuotationRows.quoting(leaf, doc), new Entry(verdicts, ordinals, (int)
                    QuotationRows.number(leaf, Schema.QUOTES, doc)));
        });
        return new QuotationGraph(entries);
    }

    /** How many quotations of the document have a source; null if they were not looked for yet. */
    @Nullable
    Integer quotes(String id) {
        Entry entry = entries.get(id);
        return entry == null ? null : entry.quotes();
    }

    /** Ids of the documents with a quotation of one of these verdicts. */
    Set<String> having(List<String> verdicts) {
        Set<String> ids = new HashSet<>();
        entries.forEach((id, entry) -> {
            if (verdicts.stream().anyMatch(entry.verdicts()::contains)) {
                ids.add(id);
            }
        });
        return ids;
    }

    /** The verdicts of each document of a segment, as the values of a facet are counted. */
    Ordinals ordinals(LeafReaderContext leaf) throws IOException {
        int[][] byDocument = new int[leaf.reader().maxDoc()][];
        Terms terms = entries.isEmpty() ? null : leaf.reader().terms(Schema.SELF);
        TermsEnum each = terms == null ? null : terms.iterator();
        while (each != null && each.next() != null) {
            Entry entry = entries.get(each.term().utf8ToString());
            if (entry != null) {
                PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    byDocument[doc] = entry.ordinals();
                }
            }
        }
        int[] starts = new int[byDocument.length + 1];
        int[] all = new int
                [Arrays.stream(byDocument)
                        .mapToInt(ordinals -> ordinals == null ? 0 : ordinals.length)
                        .sum()];
        for (int doc = 0; doc < byDocument.length; doc++) {
            int[] ordinals = byDocument[doc] == null ? new int[0] : byDocument[doc];
            System.arraycopy(ordinals, 0, all, starts[doc], ordinals.length);
            starts[doc + 1] = starts[doc] + ordinals.length;
        }
        return new Ordinals(starts, all);
    }
}

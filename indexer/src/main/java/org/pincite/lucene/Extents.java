package org.pincite.lucene;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.Extent;
import org.pincite.engine.Filters;

/** Adds up the documents that filters let through. */
final class Extents {
    private Extents() {}

    static Extent of(View view, Filters filters, Set<DocumentId> except) throws IOException {
        BooleanQuery.Builder wanted =
                new BooleanQuery.Builder().add(QueryCompiler.documents(), BooleanClause.Occur.FILTER);
        if (!except.isEmpty()) {
            Query left = new TermInSetQuery(
                    Schema.SELF,
                    except.stream().map(id -> new BytesRef(id.hex())).toList());
            wanted.add(left, BooleanClause.Occur.MUST_NOT);
        }
        Gathering gathering = new Gathering(view.searcher(), FilterCompiler.compile(filters, view), null);
        view.searcher().search(wanted.build(), gathering);
        long pages = 0;
        long unread = 0;
        for (Gathering.LeafBits leaf : gathering.bits(filter -> false)) {
            pages += sum(leaf, Schema.PAGES);
            unread += sum(leaf, Schema.UNREAD_PAGES);
        }
        return new Extent(gathering.total(), pages, unread, view.unreadable());
    }

    private static long sum(Gathering.LeafBits leaf, String field) throws IOException {
        NumericDocValues values = leaf.context().reader().getNumericDocValues(field);
        if (values == null || leaf.bits().length() == 0) {
            return 0;
        }
        long sum = 0;
        BitSetIterator chosen = new BitSetIterator(leaf.bits(), 0);
        for (int doc = chosen.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = chosen.nextDoc()) {
            if (values.advanceExact(doc)) {
                sum += values.longValue();
            }
        }
        return sum;
    }
}

package org.pincite.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Weight;

/** Searches up to a deadline. Lucene would then hand out what it has; here that is an error, as a part must not pass for all. */
final class TimedSearcher extends IndexSearcher {
    private final Deadline deadline;

    TimedSearcher(IndexReader reader, Deadline deadline) {
        super(reader);
        this.deadline = deadline;
        setTimeout(deadline);
    }

    Deadline deadline() {
        return deadline;
    }

    @Override
    protected void searchLeaf(LeafReaderContext leaf, int from, int to, Weight weight, Collector collector)
            throws IOException {
        deadline.check();
        super.searchLeaf(leaf, from, to, weight, collector);
        if (timedOut()) {
            deadline.check();
        }
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.pincite.source.SourceFile;

/** Reads the ledger of source files. */
final class Ledger {
    private Ledger() {}

    /** Every line, by path. */
    static List<SourceFile> files(IndexReader reader) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum lines = leaf.reader().postings(new Term(Schema.TYPE, Schema.FILE), PostingsEnum.NONE);
            if (lines == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            StoredFields stored = leaf.reader().storedFields();
            for (int doc = lines.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = lines.nextDoc()) {
                if (live == null || live.get(doc)) {
                    files.add(FileLine.read(
                            stored.document(doc, Set.of(Schema.LINE)).getBinaryValue(Schema.LINE)));
                }
            }
        }
        files.sort(Comparator.comparing(SourceFile::path));
        return files;
    }
}

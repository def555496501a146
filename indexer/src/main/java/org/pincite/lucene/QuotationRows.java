package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.CollectionShelf.Resolution;
import org.pincite.engine.Facet;
import org.pincite.engine.Quotation;
import org.pincite.json.Json;
import org.pincite.json.JsonException;

/**
 * Quotations in the index of the collection whose document quotes: a Lucene document for each, and one that says that they
 * were looked for. All bear the id of the document that quotes, so they go when it is replaced or removed.
 */
final class QuotationRows {
    private QuotationRows() {}

    /** A quotation and the document that makes it. */
    record By(DocumentId document, Quotation quotation) {}

    static List<Document> of(DocumentId quoting, long asOf, List<Quotation> quotations) {
        List<Document> rows = new ArrayList<>(quotations.size() + 1);
        Set<String> verdicts = new LinkedHashSet<>();
        int found = 0;
        boolean settled = true;
        for (Quotation quotation : quotations) {
            Document row = row(Schema.QUOTATION, quoting);
            row.add(new StoredField(Schema.WORDS_QUOTED, Json.writeBytes(quotation)));
            Quotation.Source source = quotation.source();
            if (source != null) {
                row.add(new StringField(Schema.QUOTED, source.document().hex(), Field.Store.NO));
                found++;
            }
            verdicts.add(quotation.verdict());
            settled &= quotation.faithful();
            rows.add(row);
        }
        Document resolved = row(Schema.RESOLVED, quoting);
        resolved.add(new NumericDocValuesField(Schema.AS_OF, asOf));
        resolved.add(new NumericDocValuesField(Schema.SETTLED, settled ? 1 : 0));
        resolved.add(new NumericDocValuesField(Schema.QUOTES, found));
        for (String verdict : verdicts) {
            resolved.add(new KeywordField(Schema.facet(Facet.VERDICT), verdict, Field.Store.NO));
        }
        rows.add(resolved);
        return rows;
    }

    private static Document row(String type, DocumentId quoting) {
        Document row = new Document();
        row.add(new StringField(Schema.TYPE, type, Field.Store.NO));
        row.add(new StringField(Schema.ID, quoting.hex(), Field.Store.NO));
        row.add(new StringField(Schema.QUOTING, quoting.hex(), Field.Store.NO));
        row.add(new BinaryDocValuesField(Schema.QUOTING, new BytesRef(quoting.hex())));
        return row;
    }

    /** The quotations that a document makes, in reading order. */
    static List<Quotation> in(IndexReader reader, DocumentId quoting) throws IOException {
        List<Quotation> quotations = new ArrayList<>();
        each(reader, new Term(Schema.QUOTING, quoting.hex()), (leaf, doc) -> {
            BytesRef row = leaf.reader()
                    .storedFields()
                    .document(doc, Set.of(Schema.WORDS_QUOTED))
                    .getBinaryValue(Schema.WORDS_QUOTED);
            if (row != null) {
                quotations.add(read(row));
            }
        });
        quotations.sort(Comparator.comparing(Quotation::at, Comparator.comparingInt(span -> span.start())));
        return quotations;
    }

    /** The quotations of a document, in the order of the passages quoted. */
    static List<By> of(IndexReader reader, DocumentId quoted) throws IOException {
        List<By> all = new ArrayList<>();
        each(reader, new Term(Schema.QUOTED, quoted.hex()), (leaf, doc) -> {
            BytesRef row = leaf.reader()
                    .storedFields()
                    .document(doc, Set.of(Schema.WORDS_QUOTED))
                    .getBinaryValue(Schema.WORDS_QUOTED);
            all.add(new By(new DocumentId(quoting(leaf, doc)), read(row)));
        });
        all.sort(Comparator.comparingInt(QuotationRows::place)
                .thenComparing(by -> by.document().hex()));
        return all;
    }

    private static int place(By by) {
        Quotation.Source source = by.quotation().source();
        return source == null ? 0 : source.span().start();
    }

    /** Ids of the documents that quote a document. */
    static Set<String> quotedBy(IndexReader reader, DocumentId quoted) throws IOException {
        Set<String> quoting = new HashSet<>();
        each(reader, new Term(Schema.QUOTED, quoted.hex()), (leaf, doc) -> quoting.add(quoting(leaf, doc)));
        return quoting;
    }

    /** How far the quotations of every document are resolved. */
    static List<Resolution> resolutions(IndexReader reader) throws IOException {
        Map<String, Resolution> resolved = new HashMap<>();
        Map<String, Set<DocumentId>> sources = sources(reader);
        each(reader, new Term(Schema.TYPE, Schema.RESOLVED), (leaf, doc) -> {
            String id = quoting(leaf, doc);
            resolved.put(
                    id,
                    new Resolution(
                            new DocumentId(id),
                            number(leaf, Schema.AS_OF, doc),
                            number(leaf, Schema.SETTLED, doc) == 1,
                            sources.getOrDefault(id, Set.of())));
        });
        List<Resolution> all = new ArrayList<>();
        for (String id : terms(reader, Schema.SELF)) {
            all.add(resolved.getOrDefault(id, new Resolution(new DocumentId(id), null, false, Set.of())));
        }
        return all;
    }

    private static Map<String, Set<DocumentId>> sources(IndexReader reader) throws IOException {
        Map<String, Set<DocumentId>> sources = new HashMap<>();
        for (String quoted : terms(reader, Schema.QUOTED)) {
            DocumentId source = new DocumentId(quoted);
            each(
                    reader,
                    new Term(Schema.QUOTED, quoted),
                    (leaf, doc) -> sources.computeIfAbsent(quoting(leaf, doc), id -> new LinkedHashSet<>())
                            .add(source));
        }
        return sources;
    }

    /** The terms of a field that a live document has. */
    private static Set<String> terms(IndexReader reader, String field) throws IOException {
        Set<String> live = new LinkedHashSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum each = terms == null ? null : terms.iterator();
            Bits bits = leaf.reader().getLiveDocs();
            while (each != null && each.next() != null) {
                PostingsEnum postings = each.postings(null, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (bits == null || bits.get(doc)) {
                        live.add(each.term().utf8ToString());
                        break;
                    }
                }
            }
        }
        return live;
    }

    /** Is told of a live Lucene document. */
    interface Each {
        void row(LeafReaderContext leaf, int doc) throws IOException;
    }

    /** Passes every live Lucene document with the term to {@code each}. */
    static void each(IndexReader reader, Term term, Each each) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (live == null || live.get(postings.docID())) {
                    each.row(leaf, postings.docID());
                }
            }
        }
    }

    static String quoting(LeafReaderContext leaf, int doc) throws IOException {
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.QUOTING);
        if (!values.advanceExact(doc)) {
            throw new IllegalStateException("a quotation does not say which document makes it");
        }
        return values.binaryValue().utf8ToString();
    }

    static long number(LeafReaderContext leaf, String field, int doc) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(doc) ? values.longValue() : 0;
    }

    private static Quotation read(BytesRef row) {
        try {
            return Json.read(BytesRef.deepCopyOf(row).bytes, Quotation.class);
        } catch (JsonException e) {
            throw new IllegalStateException("a quotation in the index is damaged: " + e.getMessage(), e);
        }
    }
}

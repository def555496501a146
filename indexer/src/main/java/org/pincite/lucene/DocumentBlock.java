package org.pincite.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Mention;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Party;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Warning;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Facet;
import org.pincite.json.Json;
import org.pincite.query.DateField;

/**
 * A document as Lucene keeps it: a block of Lucene documents, added and deleted as one.
 *
 * <pre>
 * block 0 … block n-1   a doc value only: a piece of the text and the tables of what stands in it
 * details               stored only: facts with their evidence, pages, origin, warnings
 * document              searched only: words with positions and offsets, facets, days, and the doc values that
 *                       a list of hits shows
 * </pre>
 *
 * <p>The searched document is the unit of positions, so that a phrase may run over a page break; the block is the unit of
 * kept text, so that a hit in a 400-page filing loads only the text it shows. Nothing that ranking or a list of hits
 * needs is a stored field: reading ten ids beside long text costs a hundred times as much as ten doc values.
 */
final class DocumentBlock {
    private static final FieldType BODY = body();
    private static final FieldType WORDS = words();

    private DocumentBlock() {}

    /** Facts and the rest of what is shown of one document alone. */
    record Details(Facts facts, Origin origin, List<Warning> warnings) {}

    static List<Document> of(org.pincite.corpus.Document source, String collection) {
        String id = source.id().hex();
        List<TextBlock> blocks = TextBlock.of(source.text());
        List<Document> all = new ArrayList<>(blocks.size() + 2);
        for (TextBlock block : blocks) {
            Document stored = typed(Schema.BLOCK, id);
            BlockText text = new BlockText(block.span().in(source.text().chars()), block.layout());
            stored.add(new BinaryDocValuesField(Schema.TEXT, new BytesRef(text.toBytes())));
            all.add(stored);
        }
        Document details = typed(Schema.DETAILS, id);
        details.add(new StoredField(
                Schema.FACTS, Json.writeBytes(new Details(source.facts(), source.origin(), source.warnings()))));
        details.add(new StoredField(
                Schema.PAGE_TABLE, Layout.pagesToBytes(source.text().pages())));
        all.add(details);
        all.add(searched(source, collection, blocks));
        return all;
    }

    private static Document searched(org.pincite.corpus.Document source, String collection, List<TextBlock> blocks) {
        Document doc = typed(Schema.DOCUMENT, source.id().hex());
        Facts facts = source.facts();
        List<Page> pages = source.text().pages();
        doc.add(new StringField(Schema.SELF, source.id().hex(), Field.Store.NO));
        doc.add(new Field(Schema.BODY, new WordStream(source.text(), source.title()), BODY));
        DocumentCard card = DocumentCard.of(source, collection);
        doc.add(new BinaryDocValuesField(Schema.CARD, new BytesRef(Json.writeBytes(card))));
        if (card.entry() != null) {
            words(doc, org.pincite.query.Field.ECF, card.entry());
        }
        doc.add(new BinaryDocValuesField(Schema.TEXT_MAP, new BytesRef(TextMap.toBytes(blocks))));
        doc.add(new BinaryDocValuesField(
                Schema.UNITS, new BytesRef(Units.of(source.text()).toBytes())));
        doc.add(new NumericDocValuesField(
                Schema.CHARACTERS, source.text().chars().length()));
        doc.add(new NumericDocValuesField(Schema.PAGES, pages.size()));
        doc.add(new NumericDocValuesField(
                Schema.OCR_PAGES, pages.stream().filter(Page::ocr).count()));
        doc.add(new NumericDocValuesField(
                Schema.UNREAD_PAGES,
                source.warnings().stream()
                        .filter(Warning::leavesPageUnread)
                        .mapToInt(Warning::page)
                        .distinct()
                        .count()));
        PartialDate own = facts.ownDate();
        if (own != null) {
            doc.add(new NumericDocValuesField(Schema.OWN_DAY, own.first().toEpochDay()));
            days(doc, DateField.DATE, own);
        }
        addDates(doc, facts);
        addFacets(doc, facts, collection);
        addWords(doc, facts);
        return doc;
    }

    private static void addDates(Document doc, Facts facts) {
        for (NamedDate date : facts.dates()) {
            switch (date.event()) {
                case FILED -> days(doc, DateField.FILED, date.date());
                case PUBLISHED -> days(doc, DateField.PUBLISHED, date.date());
                case SIGNED -> days(doc, DateField.SIGNED, date.date());
                case MENTIONED -> days(doc, DateField.MENTIONED, date.date());
                case ENTERED, UNSEALED, MODIFIED, DECIDED, HEARING -> {}
            }
        }
    }

    private static void days(Document doc, DateField field, PartialDate date) {
        LocalDate first = date.first();
        LocalDate last = date.last();
        doc.add(new LongRange(Schema.days(field), new long[] {first.toEpochDay()}, new long[] {last.toEpochDay()}));
    }

    private static void addFacets(Document doc, Facts facts, String collection) {
        facet(doc, Facet.COLLECTION, collection);
        facet(doc, Facet.KIND, facts.kind().value().word());
        if (facts.docType() != null) {
            facet(doc, Facet.DOC_TYPE, facts.docType().value());
        }
        if (facts.court() != null) {
            facet(doc, Facet.COURT, facts.court().value().id());
            label(
                    doc,
                    Facet.COURT,
                    facts.court().value().id(),
                    facts.court().value().name());
        }
        if (facts.docket() != null) {
            facet(doc, Facet.DOCKET, facts.docket().value().number());
        }
        if (facts.publisher() != null) {
            facet(doc, Facet.PUBLISHER, facts.publisher().value());
        }
        Set<String> parties = new LinkedHashSet<>();
        for (Party party : facts.parties()) {
            if (parties.add(party.id())) {
                facet(doc, Facet.PARTY, party.id());
                label(doc, Facet.PARTY, party.id(), party.name());
            }
            for (String spelling : Set.copyOf(party.asWritten())) {
                doc.add(new SortedSetDocValuesField(
                        Schema.spelling(Facet.PARTY), new BytesRef(party.id() + '\0' + spelling)));
            }
        }
        Set<String> types = new LinkedHashSet<>();
        Set<String> statuses = new LinkedHashSet<>();
        for (Allegation allegation : facts.allegations()) {
            if (allegation.counts()) {
                types.add(allegation.family());
                if (types.add(allegation.type())) {
                    label(doc, Facet.ALLEGATION, allegation.type(), allegation.label());
                }
                statuses.add(allegation.status().word());
            }
        }
        types.forEach(type -> facet(doc, Facet.ALLEGATION, type));
        statuses.forEach(status -> facet(doc, Facet.STATUS, status));
        Set<String> mentions = new LinkedHashSet<>();
        for (Mention mention : facts.mentions()) {
            if (mention.sort() == Mention.Sort.ORGANISATION && mentions.add(mention.name())) {
                facet(doc, Facet.MENTION, mention.name());
            }
        }
    }

    private static void addWords(Document doc, Facts facts) {
        words(doc, org.pincite.query.Field.TITLE, facts.title().value());
        if (facts.caption() != null) {
            words(doc, org.pincite.query.Field.CAPTION, facts.caption().value());
        }
        for (Party party : facts.parties()) {
            words(doc, org.pincite.query.Field.PARTY, party.name());
            for (String spelling : party.asWritten()) {
                words(doc, org.pincite.query.Field.PARTY, spelling);
            }
        }
        for (Stated<String> judge : facts.judges()) {
            words(doc, org.pincite.query.Field.JUDGE, judge.value());
        }
        if (facts.court() != null) {
            words(doc, org.pincite.query.Field.COURT, facts.court().value().id());
            words(doc, org.pincite.query.Field.COURT, facts.court().value().name());
        }
        if (facts.docket() != null) {
            words(doc, org.pincite.query.Field.DOCKET, facts.docket().value().number());
        }
        if (facts.docType() != null) {
            words(doc, org.pincite.query.Field.TYPE, facts.docType().value().replace('_', ' '));
        }
        for (Allegation allegation : facts.allegations()) {
            if (allegation.counts()) {
                words(doc, org.pincite.query.Field.ALLEGATION, allegation.type().replace('_', ' '));
                words(doc, org.pincite.query.Field.ALLEGATION, allegation.label());
            }
        }
        if (facts.publisher() != null) {
            words(doc, org.pincite.query.Field.PUBLISHER, facts.publisher().value());
        }
        for (Stated<String> byline : facts.bylines()) {
            words(doc, org.pincite.query.Field.BYLINE, byline.value());
        }
        for (Mention mention : facts.mentions()) {
            words(doc, org.pincite.query.Field.MENTIONS, mention.name());
        }
    }

    private static void words(Document doc, org.pincite.query.Field field, String words) {
        doc.add(new Field(Schema.words(field), new WordStream(words), WORDS));
    }

    private static void facet(Document doc, Facet facet, String value) {
        doc.add(new KeywordField(Schema.facet(facet), value, Field.Store.NO));
    }

    private static void label(Document doc, Facet facet, String value, String label) {
        doc.add(new StringField(Schema.label(facet), value + '\0' + label, Field.Store.NO));
    }

    private static Document typed(String type, String id) {
        Document doc = new Document();
        doc.add(new StringField(Schema.TYPE, type, Field.Store.NO));
        doc.add(new StringField(Schema.ID, id, Field.Store.NO));
        return doc;
    }

    private static FieldType body() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    private static FieldType words() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}

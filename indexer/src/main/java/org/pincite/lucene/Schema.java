package org.pincite.lucene;

import org.pincite.engine.Facet;
import org.pincite.query.DateField;
import org.pincite.query.Field;

/** Names of the index's fields, and the version of their meaning. */
final class Schema {
    /** Raised whenever an index written before would be misread; such an index is refused. */
    static final String VERSION = "6";

    /** What a Lucene document is: one of {@link #DOCUMENT}, {@link #DETAILS}, {@link #BLOCK}, {@link #FILE}, {@link #QUOTATION}, {@link #RESOLVED}. */
    static final String TYPE = "type";

    static final String DOCUMENT = "document";
    static final String DETAILS = "details";
    static final String BLOCK = "block";
    static final String FILE = "file";

    /** A quotation; its {@link #ID} is that of the document that quotes. */
    static final String QUOTATION = "quotation";

    /** Says that the quotations of the document {@link #ID} were looked for. */
    static final String RESOLVED = "resolved";

    /** The document's id, on every Lucene document of its block: what a replacement or removal deletes by. */
    static final String ID = "id";

    /** The document's id, on the searchable Lucene document only: what a look-up finds by. */
    static final String SELF = "self";

    /** The words of the text, with positions and offsets. */
    static final String BODY = "body";

    /** Doc values of the searchable document. */
    static final String CARD = "card";

    static final String TEXT_MAP = "textMap";
    /** Where sentences and paragraphs begin. */
    static final String UNITS = "units";

    static final String OWN_DAY = "ownDay";
    static final String CHARACTERS = "characters";
    static final String PAGES = "pages";
    static final String OCR_PAGES = "ocrPages";
    static final String UNREAD_PAGES = "unreadPages";

    /** Doc value of a block: its text and the tables of what stands in it. */
    static final String TEXT = "text";

    /** Stored fields of the details. */
    static final String FACTS = "facts";

    static final String PAGE_TABLE = "pageTable";

    /** Fields of a line of the ledger. */
    static final String PATH = "path";

    static final String OUTCOME = "outcome";
    static final String REASON = "reason";
    static final String LINE = "line";

    /** The id of the document that quotes, as a term and a doc value, on its quotations and on what says that it is resolved. */
    static final String QUOTING = "quoting";

    /** The id of the document that is quoted, on a quotation. */
    static final String QUOTED = "quoted";

    /** Stored field of a quotation. */
    static final String WORDS_QUOTED = "quotation";

    /** Doc values of what says that a document is resolved. */
    static final String AS_OF = "asOf";

    static final String SETTLED = "settled";
    static final String QUOTES = "quotes";

    /** Words before the title, which is indexed behind the text, so that no phrase reaches from one into the other. */
    static final int TITLE_GAP = 1_000;

    private Schema() {}

    static String words(Field field) {
        return "words." + field.word();
    }

    static String facet(Facet facet) {
        return "facet." + facet.word();
    }

    /** Terms {@code value NUL label}: what to call a facet's value. */
    static String label(Facet facet) {
        return "label." + facet.word();
    }

    /** Terms {@code value NUL spelling}: how documents write a facet's value. */
    static String spelling(Facet facet) {
        return "spelling." + facet.word();
    }

    static String days(DateField field) {
        return "days." + field.word();
    }
}

package org.pincite.quote;

/** Whether the words stand where the citation says. */
public enum PinVerdict {
    /** All of them stand on the pages, lines or paragraphs cited. */
    PIN_OK,
    /** Right by the page numbers of the other kind (the court's stamp against the author's own). */
    PIN_OK_OTHER_PAGINATION,
    /** They begin on the page cited and run over onto the next. */
    PIN_RUNS_OVER,
    /** They stand elsewhere in the document cited. */
    WRONG_PIN,
    /** They stand in another document. */
    WRONG_DOCUMENT,
    /** The document is cited without a page. */
    NO_PIN_PAGE,
    NO_CITE,
    /** What the citation names is not in the collection, or cannot be told. */
    PIN_UNRESOLVABLE
}

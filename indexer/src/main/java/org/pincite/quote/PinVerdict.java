package org.pincite.quote;

/** Whether the words stand where the citation says. */
public enum PinVerdict {
    /** All of them stand on the pages, lines or paragraphs cited. */
    PIN_OK("The words stand where the cite says"),
    /** Right by the page numbers of the other kind (the court's stamp against the author's own). */
    PIN_OK_OTHER_PAGINATION("Right by the other page numbers of the document"),
    /** They begin on the page cited and run over onto the next. */
    PIN_RUNS_OVER("The words run over onto the next page"),
    /** They stand elsewhere in the document cited. */
    WRONG_PIN("The words stand elsewhere in the document cited"),
    /** They stand in another document. */
    WRONG_DOCUMENT("The words stand in another document"),
    /** The document is cited without a page. */
    NO_PIN_PAGE("No page is cited"),
    NO_CITE("No cite"),
    /** What the citation names is not in the collection, or cannot be told. */
    PIN_UNRESOLVABLE("What is cited is not in the collection, or cannot be told");

    private final String label;

    PinVerdict(String label) {
        this.label = label;
    }

    /** What people read in its place. */
    public String label() {
        return label;
    }

    /** Whether the cite must be changed: it leads to other words. */
    public boolean wrong() {
        return this == WRONG_PIN || this == WRONG_DOCUMENT;
    }
}

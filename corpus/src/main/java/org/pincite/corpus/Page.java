package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * One page of a document.
 *
 * @param ordinal place in the file, from 1
 * @param label the number printed on the page by its author, ex.: {@code 7}, {@code iv}, {@code 119}; null where none is
 * @param stamp the court's stamp on the page; null where none is
 * @param span the page's share of the text; pages tile the text in order, form feeds and line ends between them included
 *     in the page before
 * @param ocr whether the text of this page was recognised from its image
 */
public record Page(
        int ordinal, @Nullable String label, @Nullable Stamp stamp, Span span, boolean ocr) {
    public Page {
        if (ordinal < 1) {
            throw new IllegalArgumentException("page ordinals start at 1, was " + ordinal);
        }
    }

    /** The page number stamped by the court's filing system, or null. */
    public @Nullable Integer ecfPage() {
        return stamp == null || stamp.page() == 0 ? null : stamp.page();
    }
}

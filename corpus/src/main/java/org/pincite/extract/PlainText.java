package org.pincite.extract;

import org.pincite.corpus.Text;

/**
 * Marks up a text that comes without a file, as a line of a bulk export does: a form feed ends a page, a blank line ends a
 * paragraph. Stamps, running heads and feet, page labels, numbered lines, Bates numbers, numbered paragraphs and line-end
 * hyphens are found as in a file; and the {@linkplain StarPages star pages} of a reporter.
 *
 * <p>Ex.: {@code PlainText.read("A.\n\nB.\fC.")} has 2 pages and 3 paragraphs.
 */
public final class PlainText {
    private PlainText() {}

    /** The text with its tables; {@code chars} stays as it is. */
    public static Text read(String chars) {
        return StarPages.mark(Marker.mark(Layout.of(chars)));
    }
}

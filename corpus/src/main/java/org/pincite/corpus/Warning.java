package org.pincite.corpus;

import java.util.Set;

/**
 * Something that went wrong with a part of a document that was read all the same.
 *
 * @param code stable word, ex.: {@code no-text}, {@code ocr-unavailable}, {@code truncated}
 * @param page page concerned, from 1; 0 for the whole document
 * @param message for a person: what was expected, what was found
 */
public record Warning(String code, int page, String message) {
    private static final Set<String> UNREAD = Set.of("no-text", "ocr-unavailable", "page-damaged");

    /** Whether some or all of the page's text could not be read, so that words may stand there unseen. */
    public boolean leavesPageUnread() {
        return page > 0 && UNREAD.contains(code);
    }
}

package org.pincite.engine;

import java.util.List;

/**
 * A piece of a document's text around matches, furniture left out and white space collapsed.
 *
 * @param start offset of the first character shown, into the document's text
 * @param end offset after the last character shown
 * @param matchStart offset of the first match shown: where a reader wants to arrive
 * @param page ordinal of the page of the first match
 * @param pinCite pin cite of the matches shown
 */
public record Snippet(List<Segment> segments, int start, int end, int matchStart, int page, String pinCite) {
    public Snippet {
        segments = List.copyOf(segments);
    }

    /** A run of text that is all match or all not. */
    public record Segment(String text, boolean match) {}
}

package org.pincite.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.pincite.corpus.Span;

/** The characters of a text that are no part of the author's words, gathered while marking. */
final class Furniture {
    private final String chars;
    private final BitSet marked = new BitSet();

    Furniture(String chars) {
        this.chars = chars;
    }

    void add(Span span) {
        marked.set(span.start(), span.end());
    }

    boolean contains(int offset) {
        return marked.get(offset);
    }

    /** Whether nothing but furniture and white space stands in {@code span}. */
    boolean covers(Span span) {
        int at = marked.nextClearBit(span.start());
        while (at < span.end()) {
            if (!Layout.isBlank(chars.charAt(at))) {
                return false;
            }
            at = marked.nextClearBit(at + 1);
        }
        return true;
    }

    /** The part of {@code span} from its first to its last character of the author's; empty at its end if there is none. */
    Span visible(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && (marked.get(start) || Layout.isBlank(chars.charAt(start)))) {
            start++;
        }
        while (end > start && (marked.get(end - 1) || Layout.isBlank(chars.charAt(end - 1)))) {
            end--;
        }
        return new Span(start, end);
    }

    /** Sorted, not overlapping; marks parted by nothing but white space become one. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        int start = marked.nextSetBit(0);
        while (start >= 0) {
            int end = marked.nextClearBit(start);
            int next = marked.nextSetBit(end);
            while (next >= 0 && isBlank(end, next)) {
                end = marked.nextClearBit(next);
                next = marked.nextSetBit(end);
            }
            spans.add(new Span(start, end));
            start = next;
        }
        return spans;
    }

    private boolean isBlank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Layout.isBlank(chars.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}

package org.pincite.corpus;

/**
 * A half-open range {@code [start, end)} of UTF-16 code units in {@link Text#chars()}, furniture included. Every offset
 * in Pincite, in Java and in JSON, is of this kind.
 *
 * <p>Ex.: in {@code "Case 3:20"} the docket office is {@code Span(5, 6)}.
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span must satisfy 0 <= start <= end, was [" + start + ", " + end + ")");
        }
    }

    public int length() {
        return end - start;
    }

    /** Whether {@code offset} is one of this span's code units. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether every code unit of {@code other} is in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The characters under this span. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** In reading order: by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

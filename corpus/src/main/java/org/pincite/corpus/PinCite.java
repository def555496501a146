package org.pincite.corpus;

import org.jspecify.annotations.Nullable;

/**
 * Where a passage stands, as one lawyer tells another. Prints itself in the form of the record citation (Bluebook B17):
 * {@code ECF No. 736 at 12:4–9}, {@code ECF No. 1 ¶ 45}, {@code 119:12–120:4}, {@code p. 3}, {@code para. 7}.
 *
 * @param entry docket entry, ex.: {@code 736} or {@code 736-4}; null outside a docket
 * @param first first page; null where the document has no pages
 * @param last last page; equal to {@code first} for a passage on one page
 * @param firstLine first numbered line, or null
 * @param lastLine last numbered line, or null
 * @param paragraph the author's number of the paragraph the passage lies in, or null
 * @param ordinalParagraph count of the paragraph from 1, given only where there is neither page nor paragraph number
 * @param bates Bates number of the first page, or null
 */
public record PinCite(
        @Nullable String entry,
        @Nullable PageNumber first,
        @Nullable PageNumber last,
        @Nullable Integer firstLine,
        @Nullable Integer lastLine,
        @Nullable Integer paragraph,
        @Nullable Integer ordinalParagraph,
        @Nullable String bates) {

    /**
     * The numbers of one page.
     *
     * @param ordinal place in the file, from 1
     * @param stamped the court's stamp, which the record citation uses; null where none is
     * @param label the author's own number; null where none is
     */
    public record PageNumber(
            int ordinal,
            @Nullable Integer stamped,
            @Nullable String label) {
        /** The number to cite: stamped before printed before counted. */
        public String cited() {
            if (stamped != null) {
                return stamped.toString();
            }
            return label != null ? label : Integer.toString(ordinal);
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (entry != null) {
            out.append("ECF No. ").append(entry);
        }
        if (paragraph != null) {
            return out.append(out.isEmpty() ? "" : " ")
                    .append("¶ ")
                    .append(paragraph)
                    .toString();
        }
        if (first == null || last == null) {
            if (ordinalParagraph != null) {
                out.append(out.isEmpty() ? "" : " ").append("para. ").append(ordinalParagraph);
            }
            return out.toString();
        }
        boolean onePage = first.equals(last);
        if (firstLine != null && lastLine != null) {
            out.append(out.isEmpty() ? "" : " at ");
            out.append(first.cited()).append(':').append(firstLine);
            if (!onePage) {
                out.append('–').append(last.cited()).append(':').append(lastLine);
            } else if (!firstLine.equals(lastLine)) {
                out.append('–').append(lastLine);
            }
        } else {
            out.append(out.isEmpty() ? (onePage ? "p. " : "pp. ") : " at ");
            out.append(first.cited());
            if (!onePage) {
                out.append('–').append(last.cited());
            }
        }
        appendInternal(out, onePage);
        return out.toString();
    }

    /** Both numbers are given where the stamp and the author disagree: {@code ECF No. 736 at 3 (internal p. 2)}. */
    private void appendInternal(StringBuilder out, boolean onePage) {
        if (first == null || last == null || first.stamped() == null || first.label() == null) {
            return;
        }
        if (first.label().equals(first.stamped().toString())) {
            return;
        }
        out.append(onePage ? " (internal p. " : " (internal pp. ").append(first.label());
        if (!onePage && last.label() != null) {
            out.append('–').append(last.label());
        }
        out.append(')');
    }
}

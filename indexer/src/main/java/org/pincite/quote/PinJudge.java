package org.pincite.quote;

import java.util.OptionalInt;
import org.pincite.corpus.PinCite;

/** Says whether words stand where a citation says (quotes.md §6). */
final class PinJudge {
    private PinJudge() {}

    /** The verdict on a place within the document cited. */
    static PinVerdict judge(Cited cited, PinCite found) {
        if (!cited.hasPlace()) {
            return PinVerdict.NO_PIN_PAGE;
        }
        Integer paragraph = cited.paragraph();
        if (paragraph != null) {
            Integer last = cited.toParagraph() == null ? paragraph : cited.toParagraph();
            Integer at = found.paragraph();
            return at != null && paragraph <= at && at <= last ? PinVerdict.PIN_OK : PinVerdict.WRONG_PIN;
        }
        PinCite.PageNumber first = found.first();
        PinCite.PageNumber last = found.last();
        if (first == null || last == null) {
            return PinVerdict.PIN_UNRESOLVABLE;
        }
        PinVerdict best = PinVerdict.WRONG_PIN;
        for (Numbering numbering : Numbering.values()) {
            OptionalInt from = numbering.of(first);
            OptionalInt to = numbering.of(last);
            if (from.isPresent() && to.isPresent() && numbering.isKnown(first)) {
                PinVerdict verdict = within(cited, found, from.getAsInt(), to.getAsInt());
                if (verdict == PinVerdict.PIN_OK && numbering != Numbering.preferred(first)) {
                    verdict = PinVerdict.PIN_OK_OTHER_PAGINATION;
                }
                if (verdict.compareTo(best) < 0) {
                    best = verdict;
                }
            }
        }
        return best;
    }

    /** The kinds of page numbers, the record citation's first. */
    private enum Numbering {
        STAMPED,
        PRINTED,
        COUNTED;

        static Numbering preferred(PinCite.PageNumber page) {
            return page.stamped() != null ? STAMPED : label(page).isPresent() ? PRINTED : COUNTED;
        }

        /** A page's count in the file is cited only where there is no number on it. */
        boolean isKnown(PinCite.PageNumber page) {
            return this != COUNTED || preferred(page) == COUNTED;
        }

        OptionalInt of(PinCite.PageNumber page) {
            return switch (this) {
                case STAMPED -> page.stamped() == null ? OptionalInt.empty() : OptionalInt.of(page.stamped());
                case PRINTED -> label(page);
                case COUNTED -> OptionalInt.of(page.ordinal());
            };
        }

        private static OptionalInt label(PinCite.PageNumber page) {
            String label = page.label();
            return label != null && label.matches("\\d{1,6}")
                    ? OptionalInt.of(Integer.parseInt(label))
                    : OptionalInt.empty();
        }
    }

    private static PinVerdict within(Cited cited, PinCite found, int from, int to) {
        Integer first = cited.from();
        Integer last = cited.to();
        if (first == null || last == null || from < first || from > last) {
            return PinVerdict.WRONG_PIN;
        }
        if (to > last) {
            return PinVerdict.PIN_RUNS_OVER;
        }
        Integer fromLine = cited.fromLine();
        Integer firstLine = found.firstLine();
        if (fromLine != null && firstLine != null && from == first && firstLine < fromLine) {
            return PinVerdict.WRONG_PIN;
        }
        Integer toLine = cited.toLine();
        Integer lastLine = found.lastLine();
        if (toLine != null && lastLine != null && to == last) {
            if (firstLine != null && from == last && firstLine > toLine) {
                return PinVerdict.WRONG_PIN;
            }
            if (lastLine > toLine) {
                return PinVerdict.PIN_RUNS_OVER;
            }
        }
        return PinVerdict.PIN_OK;
    }
}

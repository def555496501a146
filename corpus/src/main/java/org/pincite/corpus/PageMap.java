package org.pincite.corpus;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The one place that turns offsets into citations. Built from the tables of a {@link Text}, or from those of the few
 * pages that hold a passage: {@code pages} need not be all of a document's pages, but must hold the spans asked for.
 */
public final class PageMap {
    private final List<Page> pages;
    private final List<NumberedLine> lines;
    private final List<Paragraph> paragraphs;
    private final int firstParagraph;
    private final List<Bates> bates;

    /**
     * The map of some pages of a document.
     *
     * @param firstParagraph number of paragraphs in the document before the first of {@code paragraphs}
     */
    public PageMap(
            List<Page> pages,
            List<NumberedLine> lines,
            List<Paragraph> paragraphs,
            int firstParagraph,
            List<Bates> bates) {
        this.pages = pages;
        this.lines = lines;
        this.paragraphs = paragraphs;
        this.firstParagraph = firstParagraph;
        this.bates = bates;
    }

    /**
     * The pin cite of {@code span}.
     *
     * @param paged whether the document's pages are real (a PDF) and not just the one page of an unpaged file
     * @throws IllegalArgumentException if the span starts on no page of this map
     */
    public PinCite locate(Span span, boolean paged) {
        Page first = pageAt(span.start());
        Page last = span.length() == 0 ? first : pageAt(span.end() - 1);
        int lineFrom = firstEndingAfter(lines, span.start(), l -> l.span().end());
        int lineTo = firstEndingAfter(
                lines, Math.max(span.start(), span.end() - 1), l -> l.span().end());
        Integer firstLine =
                lineFrom < lines.size() && lines.get(lineFrom).span().start() < span.end()
                        ? (Integer) lines.get(lineFrom).number()
                        : null;
        Integer lastLine = null;
        if (firstLine != null) {
            boolean inside = lineTo < lines.size() && lines.get(lineTo).span().start() < span.end();
            lastLine = lines.get(inside ? lineTo : lineTo - 1).number();
        }
        int at = firstEndingAfter(paragraphs, span.start(), p -> p.span().end());
        Paragraph paragraph =
                at < paragraphs.size() && paragraphs.get(at).span().start() <= span.start() ? paragraphs.get(at) : null;
        Integer number = paragraph == null ? null : paragraph.number();
        String entry = first.stamp() == null ? null : first.stamp().document();
        Integer ordinal = !paged && number == null && paragraph != null ? (Integer) (firstParagraph + at + 1) : null;
        return new PinCite(
                entry,
                paged ? number(first) : null,
                paged ? number(last) : null,
                paged ? firstLine : null,
                paged ? lastLine : null,
                number,
                ordinal,
                batesOf(first));
    }

    /** The page that holds {@code offset}; the offset just past the text belongs to the last page. */
    public Page pageAt(int offset) {
        int at = firstEndingAfter(pages, offset, p -> p.span().end());
        if (at == pages.size()
                && !pages.isEmpty()
                && offset == pages.get(at - 1).span().end()) {
            at--;
        }
        if (at == pages.size() || pages.get(at).span().start() > offset) {
            throw new IllegalArgumentException("offset " + offset + " is on none of the " + pages.size() + " pages");
        }
        return pages.get(at);
    }

    private @Nullable String batesOf(Page page) {
        int at = firstEndingAfter(bates, page.span().start(), b -> b.span().end());
        return at < bates.size() && page.span().contains(bates.get(at).span())
                ? bates.get(at).number()
                : null;
    }

    private static PinCite.PageNumber number(Page page) {
        return new PinCite.PageNumber(page.ordinal(), page.ecfPage(), page.label());
    }

    /** Index of the first item that ends after {@code offset}, by binary search; the size if there is none. */
    private static <T> int firstEndingAfter(List<T> items, int offset, ToIntFunction<T> end) {
        int low = 0;
        int high = items.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (end.applyAsInt(items.get(mid)) > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }
}

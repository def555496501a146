package org.pincite.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.pincite.corpus.Bates;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.PageMap;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Span;
import org.pincite.engine.PageText;
import org.pincite.engine.StoredDocument;

/**
 * Pin cites of spans of a stored document. The tables of lines and paragraphs lie with the pages' texts; a page is
 * fetched when a span on it is first asked for, and kept.
 */
public final class PinCites {
    private final List<Page> pages;
    private final boolean paged;
    private final PageMap pageMap;
    private final IntFunction<Optional<PageText>> fetch;
    private final Map<Integer, PageText> fetched = new HashMap<>();
    private final Map<Integer, PageMap> maps = new HashMap<>();

    /** @param fetch the page of the given ordinal, with its tables */
    public PinCites(StoredDocument document, IntFunction<Optional<PageText>> fetch) {
        this.pages = document.pages();
        this.paged = document.card().paged();
        this.pageMap = new PageMap(pages, List.of(), List.of(), List.of());
        this.fetch = fetch;
    }

    /** The page on which {@code span} starts. @throws IllegalArgumentException if it starts on none */
    public Page page(Span span) {
        return pageMap.pageAt(span.start());
    }

    /** The pin cite of {@code span}. @throws IllegalArgumentException if the span is not within the document */
    public PinCite of(Span span) {
        int from = page(span).ordinal();
        int to = span.length() == 0 ? from : pageMap.pageAt(span.end() - 1).ordinal();
        if (from == to) {
            return maps.computeIfAbsent(from, page -> map(page, page)).locate(span, paged);
        }
        return map(from, to).locate(span, paged);
    }

    private PageMap map(int from, int to) {
        List<NumberedLine> lines = new ArrayList<>();
        Set<Paragraph> paragraphs = new LinkedHashSet<>();
        List<Bates> bates = new ArrayList<>();
        for (int ordinal = from; ordinal <= to; ordinal++) {
            PageText text = text(ordinal);
            lines.addAll(text.lines());
            paragraphs.addAll(text.paragraphs());
            bates.addAll(text.bates());
        }
        return new PageMap(pages, lines, List.copyOf(paragraphs), bates);
    }

    private PageText text(int ordinal) {
        return fetched.computeIfAbsent(
                ordinal,
                o -> fetch.apply(o)
                        .orElseThrow(() ->
                                new IllegalArgumentException("page " + o + " of " + pages.size() + " is missing")));
    }
}

package org.pincite.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.engine.PageText;

/**
 * One page's text as extracted, and what stands where on it. All offsets are into the document's text, so that {@code
 * text.charAt(offset - start)} is the character meant; a paragraph may reach over the page's ends.
 *
 * @param page ordinal, from 1
 * @param label number printed by its author, or null
 * @param ecfPage number stamped by the court's filing system, or null
 * @param furniture what is no part of the author's words: stamps, running heads and feet, line numbers
 */
public record PageAnswer(
        int page,
        @Nullable String label,
        @Nullable Integer ecfPage,
        int start,
        int end,
        String text,
        List<Numbered> lines,
        List<Numbered> paragraphs,
        List<BatesNumber> bates,
        List<Span> furniture) {

    /** A line or paragraph; the number is null where a paragraph has none. */
    public record Numbered(@Nullable Integer number, int start, int end) {}

    public record BatesNumber(String number, int start, int end) {}

    /** As the engine holds it. */
    public static PageAnswer of(PageText page) {
        return new PageAnswer(
                page.page().ordinal(),
                page.page().label(),
                page.page().ecfPage(),
                page.page().span().start(),
                page.page().span().end(),
                page.text(),
                page.lines().stream()
                        .map(l -> new Numbered(
                                l.number(), l.span().start(), l.span().end()))
                        .toList(),
                page.paragraphs().stream()
                        .map(p -> new Numbered(
                                p.number(), p.span().start(), p.span().end()))
                        .toList(),
                page.bates().stream()
                        .map(b -> new BatesNumber(
                                b.number(), b.span().start(), b.span().end()))
                        .toList(),
                page.furniture());
    }
}

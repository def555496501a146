package org.pincite.extract;

import org.pincite.corpus.Span;

/**
 * One line of a page as laid out, without the white space around it. Lengths are in points (1/72 inch), measured from the
 * page's upper left corner as a reader holds it; {@link Float#NaN} where the format has no layout.
 *
 * @param span the line's characters
 * @param page index of its page, from 0
 * @param afterGap whether white parts it from the line before (a blank line, or in a text without layout an
 *     indentation), or the page begins with it
 * @param left left edge of its first glyph
 * @param right right edge of its last glyph
 * @param baseline where its glyphs stand, measured downwards
 * @param height height of its type
 * @param turned whether it runs in another direction than most of the page, as a law firm's name along the margin does
 */
record Line(
        Span span, int page, boolean afterGap, float left, float right, float baseline, float height, boolean turned) {

    static Line unplaced(Span span, int page, boolean afterGap) {
        return new Line(span, page, afterGap, Float.NaN, Float.NaN, Float.NaN, Float.NaN, false);
    }

    boolean placed() {
        return !Float.isNaN(baseline);
    }
}

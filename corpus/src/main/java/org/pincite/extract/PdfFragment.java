package org.pincite.extract;

import java.text.Bidi;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Glyphs drawn one after another on one baseline with no more than a word space between them. Lengths as in {@link
 * Line}.
 */
final class PdfFragment {
    final StringBuilder text = new StringBuilder();
    final float direction;
    final float baseline;
    float left;
    float right;
    float size;
    private float glyphHeight;
    private float averageWidth;
    private boolean visualOrder;
    private boolean rightToLeft;

    PdfFragment(TextPosition glyph) {
        direction = glyph.getDir();
        baseline = glyph.getYDirAdj();
        left = glyph.getXDirAdj();
        right = left;
        size = size(glyph);
        glyphHeight = glyph.getHeightDir();
        averageWidth = glyph.getWidthDirAdj();
    }

    /** Whether {@code glyph} stands in this fragment's row, raised and lowered figures included. */
    private boolean sharesRow(TextPosition glyph) {
        if (glyph.getDir() != direction) {
            return false;
        }
        float y = glyph.getYDirAdj();
        float h = glyph.getHeightDir();
        return Math.abs(y - baseline) < 0.1f
                || (y <= baseline && y >= baseline - Math.max(glyphHeight, 0.3f * size))
                || (baseline <= y && baseline >= y - Math.max(h, 0.3f * size(glyph)));
    }

    /**
     * Adds the next glyph if it continues this fragment.
     *
     * @return false if it does not: other row, a jump back, or the white of a column gap before it
     */
    boolean add(TextPosition glyph, String unicode) {
        float x = glyph.getXDirAdj();
        float width = glyph.getWidthDirAdj();
        boolean blank = isBlank(unicode);
        if (!text.isEmpty()) {
            if (!sharesRow(glyph)) {
                return false;
            }
            float gap = x - right;
            boolean rtl = !blank && isRightToLeft(unicode);
            if (rtl && x < left && left - (x + width) < 2 * size) {
                if (left - (x + width) > wordGap(glyph)) {
                    space();
                }
                text.append(unicode);
                left = x;
                rightToLeft = true;
                return true;
            }
            if (gap > 2.5f * Math.max(size, 4)
                    || x < left - 0.5f * size
                    || gap < -2.5f * Math.max(averageWidth, 0.5f * size)) {
                return false;
            }
            if (gap > wordGap(glyph)) {
                space();
            }
            visualOrder |= rtl;
        }
        if (blank) {
            space();
        } else {
            text.append(unicode);
            averageWidth = averageWidth == 0 ? width : (averageWidth * 3 + width / Math.max(1, unicode.length())) / 4;
            glyphHeight = Math.max(glyphHeight, glyph.getHeightDir());
            size = Math.max(size, size(glyph));
        }
        right = Math.max(right, x + width);
        return true;
    }

    /** White that parts words: half a space, or 3/10 of a usual glyph where the font's space is no guide. */
    private float wordGap(TextPosition glyph) {
        float bySpace = glyph.getWidthOfSpace() * 0.5f;
        float byGlyph = averageWidth * 0.3f;
        if (Float.isNaN(bySpace) || bySpace <= 0) {
            return byGlyph;
        }
        return averageWidth <= 0 ? bySpace : Math.min(bySpace, byGlyph);
    }

    private void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    /** The words, in reading order also where the page shows them from right to left. */
    CharSequence words() {
        return visualOrder && !rightToLeft ? logicalOrder(text.toString()) : text;
    }

    private static String logicalOrder(String shown) {
        Bidi bidi = new Bidi(shown, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        Integer[] order = new Integer[runs];
        for (int i = 0; i < runs; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, runs);
        StringBuilder out = new StringBuilder(shown.length());
        for (int run : order) {
            String part = shown.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            out.append((levels[run] & 1) == 0 ? part : new StringBuilder(part).reverse());
        }
        return out.toString();
    }

    private static float size(TextPosition glyph) {
        return Math.abs(glyph.getFontSizeInPt());
    }

    private static boolean isRightToLeft(String text) {
        byte d = Character.getDirectionality(text.codePointAt(0));
        return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** What a glyph stands for; null where it stands for nothing that can be read. */
    static @Nullable String unicode(TextPosition glyph) {
        String unicode = glyph.getUnicode();
        if (unicode == null || unicode.isEmpty() || (unicode.length() == 1 && unicode.charAt(0) == 0)) {
            return null;
        }
        return unicode;
    }

    static boolean isBlank(String unicode) {
        return unicode.length() == 1 && Layout.isBlank(unicode.charAt(0));
    }
}

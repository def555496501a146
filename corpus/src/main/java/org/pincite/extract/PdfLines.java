package org.pincite.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * Turns the glyphs of PDF pages into lines, in one pass.
 *
 * <p>Glyphs come in the order in which the page draws them, which for nearly all filings is the order in which one reads:
 * columns and caption boxes come out whole. Only a page that draws its rows in disorder is sorted by position.
 */
final class PdfLines extends PDFTextStripper {
    private List<PdfFragment> fragments = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    PdfLines() {
        setShouldSeparateByBeads(false);
        setStartPage(0);
    }

    /** The page's lines, to be handed to {@link #write}. */
    List<PdfFragment> read(PDPage page) throws IOException {
        fragments = new ArrayList<>();
        charactersByArticle.clear();
        processPage(page);
        return fragments;
    }

    /** The lines gathered of a page that broke off, as far as they came. */
    List<PdfFragment> soFar() {
        assemble();
        return fragments;
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        super.processTextPosition(glyph);
    }

    @Override
    protected void writePage() throws IOException {
        showFields();
        assemble();
    }

    /** Adds what was typed into form fields and onto the page, which is no part of the page's own stream. */
    private void showFields() throws IOException {
        for (PDAnnotation annotation : getCurrentPage().getAnnotations(PdfLines::isTyped)) {
            if (!annotation.isHidden() && !annotation.isNoView()) {
                showAnnotation(annotation);
            }
        }
    }

    private static boolean isTyped(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationWidget
                || annotation instanceof PDAnnotationFreeText
                || annotation instanceof PDAnnotationRubberStamp;
    }

    private void assemble() {
        fragments = new ArrayList<>();
        PdfFragment open = null;
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition glyph : article) {
                String unicode = PdfFragment.unicode(glyph);
                if (unicode == null) {
                    continue;
                }
                if (open != null && open.add(glyph, unicode)) {
                    continue;
                }
                open = null;
                if (!PdfFragment.isBlank(unicode)) {
                    open = new PdfFragment(glyph);
                    open.add(glyph, unicode);
                    fragments.add(open);
                }
            }
        }
        if (isDisordered(fragments)) {
            fragments = inRows(fragments);
        }
    }

    /** Writes one page's lines; the page itself is ended by the caller. */
    void write(List<PdfFragment> page, LayoutBuilder out) {
        float direction = mainDirection(page);
        List<List<PdfFragment>> rows = rows(page);
        Pitch pitch = Pitch.of(rows);
        PdfFragment above = null;
        for (List<PdfFragment> row : rows) {
            text.setLength(0);
            PdfFragment first = row.getFirst();
            float size = first.size;
            PdfFragment before = null;
            for (PdfFragment fragment : row) {
                if (before != null) {
                    text.append(fragment.left - before.right > 2.5f * before.size ? '\t' : ' ');
                }
                text.append(fragment.words());
                size = Math.max(size, fragment.size);
                before = fragment;
            }
            boolean gap = above == null || pitch.isGap(above, first);
            out.line(text, gap, first.left, row.getLast().right, first.baseline, size, first.direction != direction);
            above = first;
        }
    }

    /** Fragments that follow each other from left to right on one baseline. */
    private static List<List<PdfFragment>> rows(List<PdfFragment> page) {
        List<List<PdfFragment>> rows = new ArrayList<>();
        List<PdfFragment> row = List.of();
        PdfFragment before = null;
        for (PdfFragment fragment : page) {
            if (before == null || !isRightOf(before, fragment)) {
                row = new ArrayList<>(1);
                rows.add(row);
            }
            row.add(fragment);
            before = fragment;
        }
        return rows;
    }

    private static boolean isRightOf(PdfFragment before, PdfFragment next) {
        return before.direction == next.direction
                && Math.abs(before.baseline - next.baseline) < 0.35f * Math.min(before.size, next.size)
                && next.left >= before.right - 0.3f * before.size;
    }

    /** Whether the page jumps upwards so often that it cannot be a matter of columns, boxes and margins. */
    private static boolean isDisordered(List<PdfFragment> page) {
        int up = 0;
        int down = 0;
        PdfFragment before = null;
        for (PdfFragment next : page) {
            if (before != null && before.direction == next.direction) {
                float move = next.baseline - before.baseline;
                up += move < -0.5f * next.size ? 1 : 0;
                down += move > 0.5f * next.size ? 1 : 0;
            }
            before = next;
        }
        return up > 12 && up > 0.3f * down;
    }

    private static List<PdfFragment> inRows(List<PdfFragment> page) {
        List<PdfFragment> sorted = new ArrayList<>(page);
        sorted.sort(Comparator.<PdfFragment>comparingDouble(f -> f.direction).thenComparingDouble(f -> f.baseline));
        List<PdfFragment> out = new ArrayList<>(sorted.size());
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            PdfFragment first = sorted.get(from);
            if (i == sorted.size()
                    || sorted.get(i).direction != first.direction
                    || sorted.get(i).baseline - first.baseline > 0.4f * first.size) {
                List<PdfFragment> row = sorted.subList(from, i);
                row.sort(Comparator.comparingDouble(f -> f.left));
                out.addAll(row);
                from = i;
            }
        }
        return out;
    }

    private static float mainDirection(List<PdfFragment> page) {
        int[] glyphs = new int[4];
        for (PdfFragment fragment : page) {
            glyphs[quarter(fragment.direction)] += fragment.text.length();
        }
        int best = 0;
        for (int i = 1; i < glyphs.length; i++) {
            best = glyphs[i] > glyphs[best] ? i : best;
        }
        return best * 90f;
    }

    private static int quarter(float direction) {
        return Math.floorMod(Math.round(direction / 90f), 4);
    }

    /** The usual distance between lines, for each size of type on the page. */
    private record Pitch(float[] sizes, float[] distances) {
        static Pitch of(List<List<PdfFragment>> rows) {
            float[] sizes = new float[rows.size()];
            float[] distances = new float[rows.size()];
            int n = 0;
            @Nullable PdfFragment above = null;
            for (List<PdfFragment> row : rows) {
                PdfFragment here = row.getFirst();
                if (above != null && above.direction == here.direction && sameSize(above.size, here.size)) {
                    float distance = here.baseline - above.baseline;
                    if (distance > 0.5f * here.size && distance < 5 * here.size) {
                        sizes[n] = here.size;
                        distances[n++] = distance;
                    }
                }
                above = here;
            }
            return new Pitch(Arrays.copyOf(sizes, n), Arrays.copyOf(distances, n));
        }

        boolean isGap(PdfFragment above, PdfFragment below) {
            float distance = below.baseline - above.baseline;
            if (above.direction != below.direction || distance <= 0) {
                return true;
            }
            return distance > 1.4f * usual(Math.min(above.size, below.size), Math.max(above.size, below.size));
        }

        private float usual(float from, float to) {
            float[] fitting = new float[sizes.length];
            int n = 0;
            for (int i = 0; i < sizes.length; i++) {
                if (sizes[i] > from - 0.6f && sizes[i] < to + 0.6f) {
                    fitting[n++] = distances[i];
                }
            }
            if (n < 2) {
                return 2.2f * to;
            }
            Arrays.sort(fitting, 0, n);
            return fitting[n / 2];
        }

        private static boolean sameSize(float a, float b) {
            return Math.abs(a - b) < 0.6f;
        }
    }
}

package org.pincite.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Bates;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Text;

/**
 * Marks what stands where in a text: the one way from a {@link Layout} to a {@link Text}.
 *
 * <p>The order matters. Each step marks its finds as furniture, and the next looks at what is left: line numbers go first,
 * since a column of them hides the page's edges; then stamps and Bates numbers, which hide running heads; then heads, in
 * which page labels stand; and last the author's own lines are grouped and joined.
 */
final class Marker {
    private Marker() {}

    static Text mark(Layout layout) {
        Furniture furniture = new Furniture(layout.chars());
        List<NumberedLine> lines = LineNumbers.find(layout, furniture);
        List<@Nullable Stamp> stamps = Stamps.find(layout, furniture);
        List<Bates> bates = BatesNumbers.find(layout, furniture, edges(layout, furniture));
        List<PageEdges> edges = edges(layout, withLines(layout, furniture, lines));
        Set<Line> heads = RunningHeads.mark(layout, furniture, edges);
        List<@Nullable String> labels = PageLabels.find(layout, furniture, edges, heads);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            Layout.Sheet sheet = layout.pages().get(i);
            pages.add(new Page(i + 1, labels.get(i), stamps.get(i), sheet.span(), sheet.ocr()));
        }
        return new Text(
                layout.chars(),
                pages,
                Paragraphs.find(layout, furniture),
                lines.stream().filter(l -> !furniture.covers(l.span())).toList(),
                bates,
                furniture.spans(),
                Hyphens.find(layout, furniture));
    }

    /** Of a format without pages, which has no edges and no furniture: paragraphs with their numbers, and hyphens. */
    static Text markUnpaged(Layout layout) {
        Furniture none = new Furniture(layout.chars());
        return new Text(
                layout.chars(),
                List.of(new Page(1, null, null, new Span(0, layout.chars().length()), false)),
                Paragraphs.find(layout, none),
                List.of(),
                List.of(),
                List.of(),
                Hyphens.find(layout, none));
    }

    /** On numbered paper heads and labels stand outside the numbered lines, which are all the author's. */
    private static Furniture withLines(Layout layout, Furniture furniture, List<NumberedLine> lines) {
        if (lines.isEmpty()) {
            return furniture;
        }
        Furniture all = new Furniture(layout.chars());
        furniture.spans().forEach(all::add);
        lines.forEach(l -> all.add(l.span()));
        return all;
    }

    private static List<PageEdges> edges(Layout layout, Furniture furniture) {
        List<PageEdges> edges = new ArrayList<>();
        for (int page = 0; page < layout.pages().size(); page++) {
            edges.add(PageEdges.of(layout, furniture, page));
        }
        return edges;
    }
}

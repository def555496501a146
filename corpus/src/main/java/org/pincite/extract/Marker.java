package org.pincite.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Text;

/**
 * Marks what stands where in a text: the one way from a {@link Layout} to a {@link Text}.
 *
 * <p>The order matters. Each step marks its finds as furniture, and the next looks at what is left.
 */
final class Marker {
    private Marker() {}

    static Text mark(Layout layout) {
        Furniture furniture = new Furniture(layout.chars());
        List<@Nullable Stamp> stamps = Stamps.find(layout, furniture);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < layout.pages().size(); i++) {
            Layout.Sheet sheet = layout.pages().get(i);
            pages.add(new Page(i + 1, null, stamps.get(i), sheet.span(), sheet.ocr()));
        }
        return new Text(
                layout.chars(),
                pages,
                Paragraphs.find(layout, furniture),
                List.of(),
                List.of(),
                furniture.spans(),
                Hyphens.find(layout, furniture));
    }
}

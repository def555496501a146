package org.pincite.extract;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the visible text below one HTML element into {@link Blocks}: paragraphs as blocks, table rows as lines. */
final class HtmlText implements NodeFilter {
    private static final Set<String> HIDDEN = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "textarea",
            "button",
            "head",
            "title",
            "canvas",
            "audio",
            "video",
            "datalist",
            "math");
    private static final Set<String> INLINE_CELLS = Set.of("td", "th");

    private final Blocks out;
    private final Set<Element> leftOut;
    private int preformatted;

    private HtmlText(Blocks out, Set<Element> leftOut) {
        this.out = out;
        this.leftOut = leftOut;
    }

    /**
     * Writes {@code root}'s text.
     *
     * @param leftOut elements that are skipped with all below them
     */
    static void write(Element root, Set<Element> leftOut, Blocks out) {
        root.filter(new HtmlText(out, leftOut));
        out.block();
    }

    /** Whether a browser would not show the element. */
    static boolean isHidden(Element element) {
        if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.replaceAll("\\s+", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("display:none");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (out.full()) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode text) {
            if (preformatted > 0) {
                out.preformatted(text.getWholeText());
            } else {
                out.text(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            if (isHidden(element) || leftOut.contains(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("tr")) {
            out.startRow();
        } else if (name.equals("br")) {
            out.lineBreak();
        } else if (!INLINE_CELLS.contains(name) && element.isBlock()) {
            out.block();
        }
        preformatted += name.equals("pre") ? 1 : 0;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !isHidden(element) && !leftOut.contains(element)) {
            String name = element.normalName();
            preformatted -= name.equals("pre") ? 1 : 0;
            if (name.equals("tr")) {
                out.endRow();
            } else if (INLINE_CELLS.contains(name)) {
                out.endCell();
            } else if (element.isBlock()) {
                out.block();
            }
        }
        return FilterResult.CONTINUE;
    }
}

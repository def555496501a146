package org.pincite.extract;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the text of an XML document: elements whose children are all plain values as rows, other text as blocks. */
final class XmlText implements NodeFilter {
    private final Blocks out;

    private XmlText(Blocks out) {
        this.out = out;
    }

    static void write(Element root, Blocks out) {
        root.filter(new XmlText(out));
        out.block();
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
            out.text(text.getWholeText());
        } else if (node instanceof Element element && element.parent() != null) {
            if (isRow(element)) {
                out.startRow();
            } else if (!isCell(element)) {
                out.block();
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.parent() != null) {
            if (isRow(element)) {
                out.endRow();
            } else if (isCell(element)) {
                out.endCell();
            } else {
                out.block();
            }
        }
        return FilterResult.CONTINUE;
    }

    /** An element with two or more children, none of which has children of its own or text beside it. */
    private static boolean isRow(Element element) {
        if (element.childrenSize() < 2 || !element.ownText().isBlank()) {
            return false;
        }
        return element.children().stream().allMatch(c -> c.childrenSize() == 0);
    }

    private static boolean isCell(Element element) {
        Element parent = element.parent();
        return element.childrenSize() == 0 && parent != null && isRow(parent);
    }
}

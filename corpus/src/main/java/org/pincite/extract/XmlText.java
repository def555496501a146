package org.pincite.extract;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes the text of an XML document: elements whose children are all plain values as rows, other text as blocks. */
final class XmlText implements NodeFilter {
    /** How many of a file's values are told apart by their names, and how long each may be. */
    private static final int MAX_VALUES = 60;

    private static final int MAX_VALUE = 500;

    private final Blocks out;

    private XmlText(Blocks out) {
        this.out = out;
    }

    static void write(Element root, Blocks out) {
        root.filter(new XmlText(out));
        out.block();
    }

    /** What an element without children says, the first of each name, under {@code xml.NAME}; its root as {@code xml}. */
    static Map<String, String> values(Element xml) {
        Map<String, String> values = new TreeMap<>();
        Element root = xml.firstElementChild();
        if (root != null) {
            values.put("xml", root.tagName().toLowerCase(Locale.ROOT));
            root.stream()
                    .filter(element -> element.childrenSize() == 0)
                    .limit(10L * MAX_VALUES)
                    .forEach(element -> put(values, element));
        }
        return values;
    }

    private static void put(Map<String, String> values, Element element) {
        String words = element.text().strip();
        if (!words.isEmpty() && words.length() <= MAX_VALUE && values.size() <= MAX_VALUES) {
            values.putIfAbsent("xml." + element.tagName().toLowerCase(Locale.ROOT), words);
        }
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

package org.pincite.extract;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML that Tika's parsers write into {@link Blocks}. */
final class BlockHandler extends DefaultHandler {
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "table", "blockquote", "pre", "dd", "dt");

    private final Blocks blocks;
    private int skipped;

    /** The limit on text is reached; what was gathered so far is to be kept. */
    static final class Full extends SAXException {
        private static final long serialVersionUID = 1L;

        Full() {
            super("limit on text reached");
        }
    }

    BlockHandler(int maxChars) {
        blocks = new Blocks(maxChars);
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        String name = localName.isEmpty() ? qName : localName;
        if (skipped > 0 || name.equals("title") || name.equals("script") || name.equals("style")) {
            skipped++;
        } else if (name.equals("tr")) {
            blocks.startRow();
        } else if (name.equals("br")) {
            blocks.lineBreak();
        } else if (BLOCKS.contains(name)) {
            blocks.block();
        }
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        String name = localName.isEmpty() ? qName : localName;
        if (skipped > 0) {
            skipped--;
        } else if (name.equals("tr")) {
            blocks.endRow();
        } else if (name.equals("td") || name.equals("th")) {
            blocks.endCell();
        } else if (BLOCKS.contains(name)) {
            blocks.block();
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) throws SAXException {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
        if (skipped == 0) {
            blocks.text(new String(chars, start, length));
            if (blocks.full()) {
                throw new Full();
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
        characters(chars, start, length);
    }

    Layout build() {
        return blocks.build();
    }
}

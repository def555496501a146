package org.pincite.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extraction.Reason;
import org.pincite.extract.Extraction.Rejected;

/** Reads web pages and XML files with jsoup: of an article its body under its headline, of anything else all there is. */
final class HtmlReader {
    private final Extractor.Options options;

    HtmlReader(Extractor.Options options) {
        this.options = options;
    }

    /** Reads a page; its character set is what a byte order mark, the page itself or the bytes say. */
    Extraction read(byte[] bytes, String type) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        if (page.text().indexOf('\ufffd') >= 0) {
            page = Jsoup.parse(Charsets.decode(bytes));
        }
        ArticleBody.Choice choice = ArticleBody.of(page);
        Blocks out = new Blocks(options.maxChars());
        if (choice.article()) {
            writeHeadline(page, choice.root(), out);
        }
        HtmlText.write(choice.root(), choice.leftOut(), out);
        return outcome(out, type, HtmlMetadata.of(page));
    }

    /** The headline and byline often stand above the element that holds the paragraphs. */
    private static void writeHeadline(Document page, Element root, Blocks out) {
        Element h1 = page.selectFirst("h1");
        if (h1 != null && !isWithin(h1, root)) {
            HtmlText.write(h1, Set.of(), out);
            Element byline = page.selectFirst("[itemprop=author], [rel=author], .byline, [class*=byline]");
            if (byline != null && !isWithin(byline, root) && byline.text().length() < 200) {
                out.block();
                HtmlText.write(byline, Set.of(), out);
            }
            Element time = page.selectFirst("time");
            if (time != null && !isWithin(time, root) && time.text().length() < 60) {
                out.block();
                HtmlText.write(time, Set.of(), out);
            }
        }
    }

    private static boolean isWithin(Element element, @Nullable Element root) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at == root) {
                return true;
            }
        }
        return false;
    }

    /** Reads an XML file: an element of plain values becomes a line of them, parted by tabs. */
    Extraction readXml(byte[] bytes, String type) throws IOException {
        Document xml = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        Blocks out = new Blocks(options.maxChars());
        XmlText.write(xml, out);
        return outcome(out, type, XmlText.values(xml));
    }

    /** The words of an HTML fragment, as the body of a message is. */
    static void write(String html, Blocks out) {
        HtmlText.write(Jsoup.parse(html).body(), Set.of(), out);
    }

    private Extraction outcome(Blocks out, String type, Map<String, String> metadata) {
        List<Warning> warnings = new ArrayList<>();
        if (out.full()) {
            warnings.add(Messages.truncated(options.maxChars(), 0));
        }
        Text text = Marker.markUnpaged(out.build());
        if (text.chars().isBlank()) {
            return new Rejected(type, Reason.NO_TEXT, "the page shows no text");
        }
        return new Extracted(type, false, text, metadata, List.of(), warnings);
    }
}

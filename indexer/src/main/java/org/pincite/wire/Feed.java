package org.pincite.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PartialDate;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.SearchResults;
import org.pincite.engine.Snippet;

/**
 * A search as a feed, for programs that look again and again and show what is new: as Atom (RFC 4287) or as a JSON Feed 1.1. An
 * item is a document, under an id that never changes, with the words around its matches and their pin cites.
 *
 * @param id the same as long as the same is asked
 * @param title what was asked
 * @param self address of the feed
 * @param home address of the search in the web UI
 * @param items newest first
 */
public record Feed(String id, String title, String self, String home, List<Item> items) {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** What stands for the time of a document without a date: the two formats want one, and it must not change. */
    private static final String NO_DATE = "1970-01-01T00:00:00Z";

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * A document.
     *
     * @param url of its page in the web UI, at the first match
     * @param date the beginning of its own date, ex.: {@code 2023-04-01T00:00:00Z} for April 2023; null if it has none
     * @param html the words around the matches; nothing of a document stands in it but as text
     */
    public record Item(
            String id, String title, String url, @Nullable String date, List<String> authors, String html) {
        public Item {
            authors = List.copyOf(authors);
        }

        /**
         * @param base scheme and host, ex.: {@code http://127.0.0.1:8080}
         * @param asked parameters of the search that a document's page takes, encoded, or empty
         */
        static Item of(SearchResults.Hit hit, String base, String asked) {
            DocumentCard card = hit.document();
            StringBuilder url = new StringBuilder(base + CardAnswer.url(card.id()));
            url.append(asked.isEmpty() ? "" : "?" + asked);
            if (!hit.snippets().isEmpty()) {
                url.append(asked.isEmpty() ? '?' : '&')
                        .append("at=")
                        .append(hit.snippets().getFirst().matchStart());
            }
            PartialDate own = card.ownDate();
            return new Item(
                    "urn:pincite:document:" + card.id(),
                    card.title(),
                    url.toString(),
                    own == null ? null : own.first() + "T00:00:00Z",
                    card.bylines(),
                    html(card, hit.snippets()));
        }

        private static String html(DocumentCard card, List<Snippet> snippets) {
            List<String> about = new ArrayList<>();
            if (card.caption() != null) {
                about.add(card.caption());
            }
            if (card.docket() != null) {
                about.add("No. " + card.docket());
            }
            if (card.court() != null) {
                about.add(card.court().name());
            }
            if (card.publisher() != null) {
                about.add(card.publisher());
            }
            StringBuilder html = new StringBuilder();
            if (!about.isEmpty()) {
                html.append("<p>").append(escaped(String.join(", ", about))).append("</p>");
            }
            for (Snippet snippet : snippets) {
                html.append("<blockquote>");
                for (Snippet.Segment segment : snippet.segments()) {
                    html.append(segment.match() ? "<mark>" : "")
                            .append(escaped(segment.text()))
                            .append(segment.match() ? "</mark>" : "");
                }
                html.append("</blockquote><p>")
                        .append(escaped(snippet.pinCite()))
                        .append("</p>");
            }
            return html.toString();
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        }
    }

    /** The hits of {@code results}, as {@link Item#of} says. */
    public static Feed of(
            String id, String title, String self, String home, SearchResults results, String base, String asked) {
        return new Feed(
                id,
                title,
                self,
                home,
                results.hits().stream().map(hit -> Item.of(hit, base, asked)).toList());
    }

    /** As Atom, in UTF-8. */
    public byte[] atom() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(ATOM);
            element(out, "id", id);
            element(out, "title", title);
            element(
                    out,
                    "updated",
                    items.stream().map(Feed::updated).max(String::compareTo).orElse(NO_DATE));
            author(out, "Pincite");
            link(out, "self", "application/atom+xml", self);
            link(out, "alternate", "text/html", home);
            for (Item item : items) {
                out.writeStartElement("entry");
                element(out, "id", item.id());
                element(out, "title", item.title());
                element(out, "updated", updated(item));
                if (item.date() != null) {
                    element(out, "published", item.date());
                }
                for (String author : item.authors()) {
                    author(out, author);
                }
                link(out, "alternate", "text/html", item.url());
                out.writeStartElement("content");
                out.writeAttribute("type", "html");
                out.writeCharacters(readable(item.html()));
                out.writeEndElement();
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed of " + items.size() + " items cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static String updated(Item item) {
        return item.date() == null ? NO_DATE : item.date();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(readable(text));
        out.writeEndElement();
    }

    private static void author(XMLStreamWriter out, String name) throws XMLStreamException {
        out.writeStartElement("author");
        element(out, "name", name);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String type, String href) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("type", type);
        out.writeAttribute("href", href);
    }

    /** What XML 1.0 has no way to say (control characters, halves of pairs) is replaced, or no reader would take the feed. */
    private static String readable(String text) {
        StringBuilder readable = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= 0x20 && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c >= 0x10000
                                || c == '\t'
                                || c == '\n'
                                || c == '\r'
                        ? c
                        : 0xFFFD)
                .forEach(readable::appendCodePoint);
        return readable.toString();
    }

    /** As a JSON Feed. */
    public Map<String, Object> jsonFeed() {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", home);
        feed.put("feed_url", self);
        List<Map<String, Object>> listed = new ArrayList<>();
        for (Item item : items) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("id", item.id());
            one.put("url", item.url());
            one.put("title", item.title());
            one.put("content_html", item.html());
            if (item.date() != null) {
                one.put("date_published", item.date());
            }
            one.put(
                    "authors",
                    item.authors().stream().map(name -> Map.of("name", name)).toList());
            listed.add(one);
        }
        feed.put("items", listed);
        return feed;
    }
}

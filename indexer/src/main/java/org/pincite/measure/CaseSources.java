package org.pincite.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.pincite.corpus.Document;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Text;
import org.pincite.engine.EngineProvider;
import org.pincite.source.Shelf;
import org.pincite.source.SingleFile;

/** Puts the sources of a file of cases into an index of their own, read as indexing reads a text file. */
final class CaseSources {
    private CaseSources() {}

    static void index(JsonNode sources, Path folder) throws IOException {
        String address = folder.resolve("index").toString();
        try (Shelf shelf = EngineProvider.of(address).openForWriting(address, "default")) {
            for (Map.Entry<String, JsonNode> source : sources.properties()) {
                StringJoiner pages = new StringJoiner("\f");
                source.getValue().path("pages").forEach(page -> pages.add(page.asText()));
                Path file = Files.writeString(folder.resolve(source.getKey() + ".txt"), pages.toString());
                SingleFile.forChecking().read(file, document -> shelf.put(stated(document, source.getValue())));
            }
        }
    }

    /** The document with what the file says of it: that it was recognised from an image, and its docket entry. */
    private static Document stated(Document document, JsonNode source) {
        Text text = document.text();
        boolean ocr = source.path("ocr").asBoolean();
        String entry = source.path("ecf").asText();
        boolean stamped = text.pages().stream().anyMatch(page -> page.stamp() != null);
        List<Page> pages = new ArrayList<>();
        for (Page page : text.pages()) {
            Stamp stamp = stamped || entry.isEmpty()
                    ? page.stamp()
                    : new Stamp("", entry, null, page.ordinal(), text.pages().size(), null, new Span(0, 0));
            pages.add(new Page(page.ordinal(), page.label(), stamp, page.span(), ocr || page.ocr()));
        }
        return new Document(
                document.id(),
                new Text(
                        text.chars(),
                        pages,
                        text.paragraphs(),
                        text.lines(),
                        text.bates(),
                        text.furniture(),
                        text.joins()),
                document.facts(),
                document.origin(),
                document.warnings());
    }
}

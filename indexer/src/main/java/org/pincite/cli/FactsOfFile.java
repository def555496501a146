package org.pincite.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Document;
import org.pincite.corpus.Warning;
import org.pincite.engine.Places;
import org.pincite.wire.FactsAnswer;

/**
 * What {@code pincite facts --json} prints of one document.
 *
 * @param path the file's name, or {@code mail.eml!/exhibit.pdf} for a file inside it
 * @param line the id that a JSONL line gave its document; null elsewhere
 * @param facts as the JSON API gives them
 * @param others documents of files inside this one
 */
record FactsOfFile(
        String id,
        String path,
        @Nullable String line,
        String mediaType,
        int pages,
        FactsAnswer facts,
        List<Warning> warnings,
        List<FactsOfFile> others) {

    static FactsOfFile of(Document document) {
        return new FactsOfFile(
                document.id().hex(),
                document.origin().path(),
                document.origin().lineId(),
                document.origin().mediaType(),
                document.text().pages().size(),
                FactsAnswer.of(document.facts(), Places.of(document)),
                document.warnings(),
                List.of());
    }

    FactsOfFile with(List<FactsOfFile> inside) {
        return new FactsOfFile(id, path, line, mediaType, pages, facts, warnings, List.copyOf(inside));
    }
}

package org.pincite.corpus;

import java.util.List;

/**
 * A legal document or news article: one text, what it says of itself, and where it came from.
 *
 * @param warnings what could not be read, page by page; never silent
 */
public record Document(DocumentId id, Text text, Facts facts, Origin origin, List<Warning> warnings) {
    public Document {
        warnings = List.copyOf(warnings);
    }

    public Kind kind() {
        return facts.kind().value();
    }

    public String title() {
        return facts.title().value();
    }
}

package org.pincite.wire;

import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PinCite;
import org.pincite.engine.StoredDocument;

/**
 * A citation, ready to paste.
 *
 * @param pinCite of the passage alone; null where the whole document is cited
 */
public record CitationAnswer(
        String documentId,
        String style,
        String citation,
        @Nullable String pinCite) {

    /** @param pinCite of the passage cited; null for the whole document */
    public static CitationAnswer of(StoredDocument document, @Nullable PinCite pinCite, CitationStyle style) {
        Cited cited = Cited.of(document, pinCite);
        String citation = switch (style) {
            case BLUEBOOK -> cited.filing() ? Prose.bluebookFiling(cited) : Prose.bluebookArticle(cited);
            case PLAIN -> cited.filing() ? Prose.plainFiling(cited) : Prose.plainArticle(cited);
            case BIBTEX -> Exchange.bibtex(cited);
            case CSL_JSON -> Exchange.cslJson(cited);
            case RIS -> Exchange.ris(cited);
        };
        return new CitationAnswer(cited.id(), style.word(), citation, pinCite == null ? null : pinCite.toString());
    }
}

package org.pincite.quote;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.pincite.corpus.PinCite;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Passage;

/**
 * A comparison and the document it was made with.
 *
 * @param tokens those of the passage: the ones compared and what stands around them
 */
record Found(DocumentCard document, Passage passage, List<Token> tokens, Comparison comparison) {
    /** The most faithful first; then the least grave, then the most alike. */
    static final Comparator<Comparison> MOST_FAITHFUL = Comparator.comparing(Comparison::verdict)
            .thenComparing(c -> c.severity() == null ? -1 : c.severity().ordinal())
            .thenComparing(Comparator.comparingDouble(Comparison::score).reversed());

    PinCite pinCite() {
        return passage.map().locate(comparison.span(), document.paged());
    }

    /** The first day that the document bears; that of one without comes last. */
    LocalDate day() {
        return document.dates().stream()
                .map(dated -> dated.date().first())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}

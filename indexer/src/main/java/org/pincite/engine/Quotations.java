package org.pincite.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document quotes, and who quotes it.
 *
 * @param resolved whether its quotations have been looked for; what it quotes is unknown until then
 * @param quotes its quotations, in reading order
 * @param quotedBy quotations of it in other documents, in the order of the passages quoted, at most {@link #MOST}
 * @param allQuotedBy how many there are
 */
public record Quotations(boolean resolved, List<Made> quotes, List<Received> quotedBy, int allQuotedBy) {
    /** Most quotations of one document that are listed. */
    public static final int MOST = 1_000;

    public Quotations {
        quotes = List.copyOf(quotes);
        quotedBy = List.copyOf(quotedBy);
    }

    /** A quotation that the document makes. @param source the document it is from; null where none was found, or it is gone */
    public record Made(
            Quotation quotation, Place at, @Nullable DocumentCard source) {}

    /** A quotation of the document in another. @param by the document that quotes */
    public record Received(DocumentCard by, Quotation quotation, Place at) {}
}

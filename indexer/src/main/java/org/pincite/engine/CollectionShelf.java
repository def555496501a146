package org.pincite.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.source.Shelf;

/** A collection open for writing: its documents, its ledger, and what its documents quote. Safe for use by many threads. */
public interface CollectionShelf extends Shelf {

    /** How far the quotations of each document are resolved, as of the last commit. */
    List<Resolution> resolutions();

    /**
     * Says what the document quotes, replacing what was said before; visible at the next commit. It is forgotten when the
     * document is replaced or removed.
     *
     * @param asOf {@link Engine#changed} of what was searched
     */
    void resolve(DocumentId document, long asOf, List<Quotation> quotations);

    /**
     * What is known of a document's quotations.
     *
     * @param asOf what they were last looked for in; null if never
     * @param settled whether the words of all of them were found as they are quoted, so that more documents change nothing
     * @param sources documents they are from
     */
    record Resolution(DocumentId document, @Nullable Long asOf, boolean settled, Set<DocumentId> sources) {}
}

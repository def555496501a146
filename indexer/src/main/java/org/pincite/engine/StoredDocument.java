package org.pincite.engine;

import java.util.List;
import java.util.Map;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Warning;

/**
 * All that is known of a document but its text.
 *
 * @param places where each piece of evidence in {@code facts} stands
 */
public record StoredDocument(
        DocumentCard card,
        Facts facts,
        List<Page> pages,
        Map<Span, Place> places,
        Origin origin,
        List<Warning> warnings) {}

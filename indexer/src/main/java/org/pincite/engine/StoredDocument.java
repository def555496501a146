package org.pincite.engine;

import java.util.List;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Warning;

/** All that is known of a document but its text. */
public record StoredDocument(DocumentCard card, Facts facts, List<Page> pages, Origin origin, List<Warning> warnings) {}

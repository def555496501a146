package org.pincite.quote;

import java.util.Set;
import org.pincite.corpus.DocumentId;
import org.pincite.engine.Filters;

/**
 * Where the source of a quotation is looked for.
 *
 * @param collections names; empty for all
 * @param except documents that are no source, such as the one the quotation was taken from
 */
public record Scope(Filters filters, Set<String> collections, Set<DocumentId> except) {
    public Scope {
        collections = Set.copyOf(collections);
        except = Set.copyOf(except);
    }

    /** All documents of all collections. */
    public static Scope all() {
        return new Scope(Filters.none(), Set.of(), Set.of());
    }

    /** The same, but for one document. */
    public Scope without(DocumentId document) {
        return new Scope(filters, collections, Set.of(document));
    }
}

package org.pincite.quote;

import java.util.Set;
import org.pincite.engine.Filters;

/**
 * Where the source of a quotation is looked for.
 *
 * @param collections names; empty for all
 */
public record Scope(Filters filters, Set<String> collections) {
    public Scope {
        collections = Set.copyOf(collections);
    }

    /** All documents of all collections. */
    public static Scope all() {
        return new Scope(Filters.none(), Set.of());
    }
}

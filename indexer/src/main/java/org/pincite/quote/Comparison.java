package org.pincite.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;

/**
 * A quotation compared with one passage.
 *
 * @param verdict {@code NOT_FOUND} if the passage is not its source
 * @param severity for {@code ALTERED}, and for {@code SPLICED} where the hole is grave; else null
 * @param span the source's words that the quotation stands for; empty for {@code NOT_FOUND}
 * @param score words matched, of those claimed to be the source's, 0 to 1
 * @param omitted what the quotation leaves out or leaves behind, where that may change the meaning; else null
 */
record Comparison(
        Verdict verdict,
        @Nullable Severity severity,
        Set<Flag> flags,
        Span span,
        double score,
        List<Difference> diff,
        @Nullable String omitted) {
    Comparison {
        flags = Set.copyOf(flags);
        diff = List.copyOf(diff);
    }

    /** Whether the quotation is faithful to the passage, or differs in case, marks or spelling only. */
    boolean isSmall() {
        return verdict.faithful() || (verdict == Verdict.ALTERED && severity == Severity.MINOR);
    }
}

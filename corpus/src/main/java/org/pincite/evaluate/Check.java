package org.pincite.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * One answer of a gold row beside what was read.
 *
 * @param id the row's id, or {@code line 7} where it has none
 * @param field what was asked, ex.: {@code docket_key}, {@code party}
 * @param expected the answer; null where nothing should be read
 * @param found what was read; null where nothing was
 * @param right whether they agree
 * @param read whether the program reads such a field at all; where it does not, the answer is missed
 */
public record Check(
        String id,
        String field,
        @Nullable String expected,
        @Nullable String found,
        boolean right,
        boolean read) {}

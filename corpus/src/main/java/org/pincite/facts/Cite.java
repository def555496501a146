package org.pincite.facts;

import org.jspecify.annotations.Nullable;

/**
 * A citation as a reader found it. Places are of the reading.
 *
 * @param type ex.: {@code case}, {@code id}, {@code supra}, {@code statute}
 * @param normal ex.: {@code 550 U.S. 544}
 * @param name what the case is called, as written; null where the text does not say
 * @param pin page, paragraph or line, as written, ex.: {@code 570}; null where there is none
 * @param authority normal form of the full citation that this one stands for, its own where it is one; null where it is
 *     open which one that is
 * @param start where the whole begins, the name of the case included
 * @param core where volume, reporter and page begin
 */
record Cite(
        String type,
        String normal,
        @Nullable String name,
        @Nullable String pin,
        @Nullable String authority,
        int start,
        int core,
        int end) {
    /** A citation that stands for itself and has neither name nor pin. */
    static Cite plain(String type, String normal, int start, int end) {
        return new Cite(type, normal, null, null, normal, start, start, end);
    }

    boolean isFull() {
        return normal.equals(authority);
    }
}

package org.pincite.measure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.quote.Quote;

/** A quotation with the answer that a person gave. Documents are named by {@link SourceNames}. */
sealed interface Gold {
    /** By which a miss is named. */
    String id();

    Quote quote();

    /**
     * A quotation and where it stands.
     *
     * @param citing the paper that quotes, in which it is not looked for; null where that is not said
     * @param group what is counted together, ex.: {@code txt-A}
     * @param source the document it is from
     * @param documents all that have the words, the source among them
     * @param places where in them, as far as that is known
     * @param printed first and last page by the number printed, or null
     * @param exact whether the words are the source's but for typography and marked alterations; null where that is not said
     */
    record Placed(
            String id,
            Quote quote,
            @Nullable String citing,
            String group,
            String source,
            Set<String> documents,
            List<Range> places,
            @Nullable Range printed,
            @Nullable Boolean exact)
            implements Gold {}

    /**
     * A quotation changed on purpose.
     *
     * @param base id of the quotation it was made from, or null
     * @param original the words changed; empty where some were added
     * @param altered what they were changed to; empty where they were left out
     */
    record Altered(
            String id, Quote quote, String source, @Nullable String base, String original, String altered)
            implements Gold {}

    /** A true quotation that cites a source in which it is not. */
    record WrongCase(String id, Quote quote, String trueSource) implements Gold {}

    /**
     * A quotation with its verdicts.
     *
     * @param severity null where the verdict has none
     * @param pin verdict on the pin; null where nothing is cited
     * @param entry docket entry where it is found, null where it is not; {@code page} is the page stamped or counted there
     * @param flags those expected
     */
    record Case(
            String id,
            Quote quote,
            String verdict,
            @Nullable String severity,
            @Nullable String pin,
            @Nullable String entry,
            int page,
            Set<String> flags)
            implements Gold {}

    /**
     * A stretch of a document, both ends included if it is of pages, {@code to} behind the last if of characters.
     *
     * @param document null where it goes without saying
     */
    record Range(@Nullable String document, int from, int to, boolean pages) {
        boolean holds(int page) {
            return from <= page && page <= to;
        }

        /** Whether the two stretches of characters share half of what either covers. */
        boolean isMostly(int start, int end) {
            int shared = Math.max(0, Math.min(to, end) - Math.max(from, start));
            int covered = Math.max(to, end) - Math.min(from, start);
            return covered > 0 && shared * 2 >= covered;
        }
    }
}

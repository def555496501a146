package org.pincite.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a quotation.
 *
 * @param severity of the unmarked differences; null for a verdict that has none
 * @param source the best passage; null for {@code NOT_FOUND} and for most that is {@code UNVERIFIABLE}
 * @param diff turns the source's words into the quotation's; empty without a source
 * @param alsoAt further passages it may be of, each with its own verdict, the most faithful first: all of which it is
 *     faithful, and those that it alters, unless the first is faithful and they are altered in more than a small way
 * @param omitted what the quotation leaves out or leaves behind where that may change the meaning; else null
 */
public record Checked(
        Quote quote,
        Verdict verdict,
        @Nullable Severity severity,
        Set<Flag> flags,
        Pin pin,
        @Nullable SourcePassage source,
        List<Difference> diff,
        List<SourcePassage> alsoAt,
        @Nullable String omitted) {
    public Checked {
        flags = Set.copyOf(flags);
        diff = List.copyOf(diff);
        alsoAt = List.copyOf(alsoAt);
    }

    /** Whether somebody must look at it before it is filed: its words, its cite, or what it leaves out. */
    public boolean needsReview() {
        return !verdict.faithful() || pin.verdict().wrong() || omitted != null;
    }

    /** Of a quotation for which no time was left. */
    static Checked withoutTime(Quote quote) {
        String cited = quote.cited();
        PinVerdict pin = cited == null || cited.isBlank() ? PinVerdict.NO_CITE : PinVerdict.PIN_UNRESOLVABLE;
        return new Checked(
                quote,
                Verdict.UNVERIFIABLE,
                null,
                Set.of(Flag.NOT_ALL_SEARCHED),
                new Pin(cited, pin, null),
                null,
                List.of(),
                List.of(),
                null);
    }

    /**
     * The pin of a quotation.
     *
     * @param cited the citation as printed, or null
     * @param found the pin cite to use instead, or the same; null without a source
     */
    public record Pin(
            @Nullable String cited,
            PinVerdict verdict,
            @Nullable String found) {}
}

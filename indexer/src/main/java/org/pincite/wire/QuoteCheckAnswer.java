package org.pincite.wire;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PageMap;
import org.pincite.quote.Checked;
import org.pincite.quote.CheckedBrief;
import org.pincite.quote.Coverage;
import org.pincite.quote.Difference;
import org.pincite.quote.Flag;
import org.pincite.quote.SourcePassage;
import org.pincite.quote.Verdict;

/**
 * What was found of quotations.
 *
 * @param took milliseconds
 * @param checked quotations that were checked
 * @param notChecked quotations that were not, for want of time or because there are too many
 * @param counts quotations by verdict, the most faithful first; verdicts of none are left out
 * @param warnings what of the paper itself could not be read
 */
public record QuoteCheckAnswer(
        long took,
        int checked,
        int notChecked,
        Searched searched,
        Map<String, Integer> counts,
        List<CheckedQuote> quotes,
        List<String> warnings) {

    /**
     * What was searched, and what of it could not be.
     *
     * @param unreadablePages pages of these documents of which no text, or not all, could be read
     * @param unreadableFiles files of the collections searched of which nothing could be read
     */
    public record Searched(long documents, long pages, long unreadablePages, long unreadableFiles) {
        static Searched of(Coverage coverage) {
            return new Searched(
                    coverage.documents(), coverage.pages(), coverage.unreadablePages(), coverage.unreadableFiles());
        }
    }

    /**
     * A quotation.
     *
     * @param start offset of its words in the text they were taken from
     * @param page ordinal of the page of the paper it stands on; null where there is no paper, or no pages
     * @param severity null for a verdict that has none
     * @param label verdict and severity as people read them
     * @param notes what the flags mean, in words
     * @param needsReview whether somebody must look at it before it is filed: its words, its cite, or what it leaves out
     * @param diff turns the source's words into the quotation's
     * @param omitted what it leaves out, or leaves behind, where that may change the meaning; else null
     */
    public record CheckedQuote(
            String words,
            int start,
            int end,
            @Nullable Integer page,
            String verdict,
            @Nullable String severity,
            List<String> flags,
            String label,
            List<String> notes,
            boolean needsReview,
            Pin pin,
            @Nullable Source source,
            List<DiffRun> diff,
            List<AlsoAt> alsoAt,
            @Nullable String omitted) {}

    /**
     * The citation as printed, whether the words stand there (also as people read it), and the pin cite of where they do stand.
     */
    public record Pin(
            @Nullable String cited,
            String verdict,
            String label,
            @Nullable String found) {}

    /**
     * The passage that was quoted; offsets are into its document's text.
     *
     * @param text the source's own words; {@code before} and {@code after} are those around them
     * @param url of the passage in the web UI
     */
    public record Source(
            String documentId,
            String title,
            @Nullable String docket,
            int start,
            int end,
            int page,
            String pinCite,
            String text,
            String before,
            String after,
            String url) {}

    /** A further passage the words may be of; {@code verdict} is what is true of them if they are. */
    public record AlsoAt(
            String documentId,
            String title,
            String verdict,
            int start,
            int end,
            int page,
            String pinCite,
            String url) {}

    /**
     * A run of the word diff.
     *
     * @param op {@code equal}, {@code delete} (in the source only) or {@code insert} (in the quotation only)
     * @param marked whether the quotation shows the change, or a parenthetical allows it
     */
    public record DiffRun(String op, String text, boolean marked) {}

    /** @param pages of the paper; null where the words came without one */
    public static QuoteCheckAnswer of(CheckedBrief brief, @Nullable PageMap pages, List<String> warnings, long took) {
        return new QuoteCheckAnswer(
                took,
                brief.checked(),
                brief.notChecked(),
                Searched.of(brief.searched()),
                counts(brief),
                brief.quotes().stream().map(quote -> quote(quote, pages)).toList(),
                List.copyOf(warnings));
    }

    private static Map<String, Integer> counts(CheckedBrief brief) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        brief.quotes().forEach(quote -> counts.merge(quote.verdict(), 1, Integer::sum));
        Map<String, Integer> named = new LinkedHashMap<>();
        counts.forEach((verdict, count) -> named.put(verdict.name(), count));
        return named;
    }

    /** A line of an answer that is sent while the quotations are being checked. */
    public sealed interface Line {}

    /** The first line. @param quotations how many there are to check */
    public record Begun(int quotations, List<String> warnings) implements Line {}

    /** A quotation, as soon as it is checked. @param index its place in the paper, from 0 */
    public record Found(int index, CheckedQuote quote) implements Line {
        /** @param pages of the paper, or null */
        public static Found of(int index, Checked checked, @Nullable PageMap pages) {
            return new Found(index, QuoteCheckAnswer.quote(checked, pages));
        }
    }

    /** The last line: what the whole answer has besides the quotations. */
    public record Ended(long took, int checked, int notChecked, Searched searched, Map<String, Integer> counts)
            implements Line {
        public static Ended of(CheckedBrief brief, long took) {
            return new Ended(
                    took,
                    brief.checked(),
                    brief.notChecked(),
                    Searched.of(brief.searched()),
                    QuoteCheckAnswer.counts(brief));
        }
    }

    private static CheckedQuote quote(Checked checked, @Nullable PageMap pages) {
        Checked.Pin pin = checked.pin();
        SourcePassage source = checked.source();
        return new CheckedQuote(
                checked.quote().words(),
                checked.quote().start(),
                checked.quote().end(),
                pages == null
                        ? null
                        : (Integer) pages.pageAt(checked.quote().start()).ordinal(),
                checked.verdict().name(),
                checked.severity() == null ? null : checked.severity().name(),
                checked.flags().stream().sorted().map(Enum::name).toList(),
                label(checked),
                checked.flags().stream().sorted().map(Flag::meaning).toList(),
                checked.needsReview(),
                new Pin(pin.cited(), pin.verdict().name(), pin.verdict().label(), pin.found()),
                source == null ? null : source(source),
                checked.diff().stream().map(QuoteCheckAnswer::run).toList(),
                checked.alsoAt().stream().map(QuoteCheckAnswer::alsoAt).toList(),
                checked.omitted());
    }

    private static String label(Checked checked) {
        String label = checked.verdict().label();
        return checked.severity() == null
                ? label
                : label + " (" + checked.severity().name().toLowerCase(Locale.ROOT) + ")";
    }

    /** How many quotations somebody must look at before they are filed. */
    public int toReview() {
        return (int) quotes.stream().filter(CheckedQuote::needsReview).count();
    }

    /** The quotations as a table, one a row, in their order; see {@link Csv} for its form. */
    public String csv() {
        StringBuilder rows = new StringBuilder(Csv.row(List.of(
                "number",
                "page",
                "words",
                "verdict",
                "severity",
                "flags",
                "needsReview",
                "cited",
                "pin",
                "found",
                "document",
                "source",
                "sourcePinCite",
                "omitted",
                "notes")));
        for (int i = 0; i < quotes.size(); i++) {
            CheckedQuote quote = quotes.get(i);
            Source source = quote.source();
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(i + 1),
                    quote.page() == null ? "" : quote.page().toString(),
                    quote.words(),
                    quote.verdict(),
                    orEmpty(quote.severity()),
                    String.join(" ", quote.flags()),
                    Boolean.toString(quote.needsReview()),
                    orEmpty(quote.pin().cited()),
                    quote.pin().verdict(),
                    orEmpty(quote.pin().found())));
            cells.addAll(
                    source == null ? List.of("", "", "") : List.of(source.title(), source.text(), source.pinCite()));
            cells.addAll(List.of(orEmpty(quote.omitted()), String.join("; ", quote.notes())));
            rows.append(Csv.row(cells));
        }
        return rows.toString();
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Source source(SourcePassage passage) {
        return new Source(
                passage.document().id().hex(),
                passage.document().title(),
                passage.document().docket(),
                passage.span().start(),
                passage.span().end(),
                passage.page(),
                passage.pinCite().toString(),
                passage.text(),
                passage.before(),
                passage.after(),
                url(passage));
    }

    private static AlsoAt alsoAt(SourcePassage passage) {
        return new AlsoAt(
                passage.document().id().hex(),
                passage.document().title(),
                passage.verdict().name(),
                passage.span().start(),
                passage.span().end(),
                passage.page(),
                passage.pinCite().toString(),
                url(passage));
    }

    private static String url(SourcePassage passage) {
        return CardAnswer.url(passage.document().id()) + "?at=" + passage.span().start() + "&to="
                + passage.span().end();
    }

    private static DiffRun run(Difference difference) {
        return new DiffRun(difference.op().name().toLowerCase(Locale.ROOT), difference.text(), difference.marked());
    }
}

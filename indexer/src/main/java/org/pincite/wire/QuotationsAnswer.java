package org.pincite.wire;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Quotation;
import org.pincite.engine.Quotations;
import org.pincite.quote.Flag;
import org.pincite.quote.PinVerdict;
import org.pincite.quote.Verdict;

/**
 * What a document quotes, and who quotes it.
 *
 * @param resolved whether its quotations have been looked for; {@code quotes} is empty until then
 * @param quotes its quotations, in reading order
 * @param quotedBy quotations of it in other documents, in the order of the passages quoted, at most {@value Quotations#MOST}
 * @param allQuotedBy how many there are
 */
public record QuotationsAnswer(boolean resolved, List<Made> quotes, List<Received> quotedBy, int allQuotedBy) {

    /**
     * A quotation that the document makes.
     *
     * @param start offset of its words in the document
     * @param label verdict and severity as people read them
     * @param notes what the flags mean, in words
     * @param needsReview whether a reader should look at it: its words are not the source's, or its cite is wrong
     * @param source null where none was found, or it is gone
     */
    public record Made(
            String words,
            int start,
            int end,
            int page,
            String pinCite,
            String verdict,
            @Nullable String severity,
            List<String> flags,
            String label,
            List<String> notes,
            boolean needsReview,
            Pin pin,
            @Nullable Passage source) {}

    /** The citation as printed and whether the words stand there, also as people read it. */
    public record Pin(@Nullable String cited, String verdict, String label) {}

    /** A passage of another document; offsets are into its text. @param url of the passage in the web UI */
    public record Passage(
            String documentId,
            String kind,
            String title,
            @Nullable String publisher,
            int start,
            int end,
            int page,
            String pinCite,
            String url) {}

    /**
     * A quotation of the document.
     *
     * @param start offset of the passage quoted, in this document
     * @param by where it is quoted
     */
    public record Received(
            String words,
            int start,
            int end,
            int page,
            String pinCite,
            String verdict,
            @Nullable String severity,
            String label,
            boolean needsReview,
            Passage by) {}

    public static QuotationsAnswer of(Quotations quotations) {
        return new QuotationsAnswer(
                quotations.resolved(),
                quotations.quotes().stream().map(QuotationsAnswer::made).toList(),
                quotations.quotedBy().stream()
                        .filter(received -> received.quotation().source() != null)
                        .map(QuotationsAnswer::received)
                        .toList(),
                quotations.allQuotedBy());
    }

    private static Made made(Quotations.Made made) {
        Quotation quotation = made.quotation();
        PinVerdict pin = PinVerdict.valueOf(quotation.pin());
        return new Made(
                quotation.words(),
                quotation.at().start(),
                quotation.at().end(),
                made.at().page(),
                made.at().pinCite().toString(),
                quotation.verdict(),
                quotation.severity(),
                quotation.flags(),
                label(quotation),
                quotation.flags().stream()
                        .map(flag -> Flag.valueOf(flag).meaning())
                        .toList(),
                needsReview(quotation),
                new Pin(quotation.cited(), pin.name(), pin.label()),
                source(made));
    }

    private static @Nullable Passage source(Quotations.Made made) {
        Quotation.Source source = made.quotation().source();
        DocumentCard card = made.source();
        return source == null || card == null
                ? null
                : passage(card, source.span().start(), source.span().end(), source.page(), source.pinCite());
    }

    private static Received received(Quotations.Received received) {
        Quotation quotation = received.quotation();
        Quotation.Source here = java.util.Objects.requireNonNull(quotation.source());
        return new Received(
                quotation.words(),
                here.span().start(),
                here.span().end(),
                here.page(),
                here.pinCite(),
                quotation.verdict(),
                quotation.severity(),
                label(quotation),
                needsReview(quotation),
                passage(
                        received.by(),
                        quotation.at().start(),
                        quotation.at().end(),
                        received.at().page(),
                        received.at().pinCite().toString()));
    }

    private static Passage passage(DocumentCard card, int start, int end, int page, String pinCite) {
        return new Passage(
                card.id().hex(),
                card.kind().word(),
                card.title(),
                card.publisher(),
                start,
                end,
                page,
                pinCite,
                CardAnswer.url(card.id()) + "?at=" + start + "&to=" + end);
    }

    private static String label(Quotation quotation) {
        String label = Verdict.valueOf(quotation.verdict()).label();
        String severity = quotation.severity();
        return severity == null ? label : label + " (" + severity.toLowerCase(Locale.ROOT) + ")";
    }

    private static boolean needsReview(Quotation quotation) {
        return !quotation.faithful()
                || PinVerdict.valueOf(quotation.pin()).wrong()
                || quotation.flags().contains(Flag.MEANING_RISK.name());
    }
}

package org.pincite.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of itself, each value with its evidence. A filing has a court, docket and caption; an article a
 * headline, bylines and a publisher; either may lack any of them.
 *
 * @param kind filing or article
 * @param title what to call the document, ex.: {@code Plaintiffs' Letter Brief}, or an article's headline
 * @param docType id of the document type, ex.: {@code complaint}, {@code letter_brief}, {@code news}
 * @param caption short case name, ex.: {@code Klein v. Meta Platforms, Inc.}
 * @param natureOfSuit what a docket sheet files the case under, ex.: {@code 410 Anti-Trust}; several joined by {@code ; }
 */
public record Facts(
        Stated<Kind> kind,
        Stated<String> title,
        @Nullable Stated<String> docType,
        @Nullable Stated<Court> court,
        @Nullable Stated<Docket> docket,
        @Nullable Stated<String> caption,
        List<Stated<String>> judges,
        List<Party> parties,
        List<NamedDate> dates,
        List<Allegation> allegations,
        List<Stated<String>> bylines,
        @Nullable Stated<String> publisher,
        List<Mention> mentions,
        List<Amount> amounts,
        List<Citation> citations,
        List<Quotation> quotations,
        @Nullable Stated<String> natureOfSuit) {
    public Facts {
        judges = List.copyOf(judges);
        parties = List.copyOf(parties);
        dates = List.copyOf(dates);
        allegations = List.copyOf(allegations);
        bylines = List.copyOf(bylines);
        mentions = List.copyOf(mentions);
        amounts = List.copyOf(amounts);
        citations = List.copyOf(citations);
        quotations = List.copyOf(quotations);
    }

    /** Facts of a document that says no nature of suit. */
    public Facts(
            Stated<Kind> kind,
            Stated<String> title,
            @Nullable Stated<String> docType,
            @Nullable Stated<Court> court,
            @Nullable Stated<Docket> docket,
            @Nullable Stated<String> caption,
            List<Stated<String>> judges,
            List<Party> parties,
            List<NamedDate> dates,
            List<Allegation> allegations,
            List<Stated<String>> bylines,
            @Nullable Stated<String> publisher,
            List<Mention> mentions,
            List<Amount> amounts,
            List<Citation> citations,
            List<Quotation> quotations) {
        this(
                kind,
                title,
                docType,
                court,
                docket,
                caption,
                judges,
                parties,
                dates,
                allegations,
                bylines,
                publisher,
                mentions,
                amounts,
                citations,
                quotations,
                null);
    }

    /** Facts of a document of which nothing is known but its kind and what to call it. */
    public static Facts bare(Stated<Kind> kind, Stated<String> title) {
        return new Facts(
                kind, title, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null,
                List.of(), List.of(), List.of(), List.of());
    }

    /** Every span of the text that earned one of these facts, in reading order, each once. */
    public List<Span> evidenceSpans() {
        TreeSet<Span> spans = new TreeSet<>();
        List<List<Evidence>> all = new ArrayList<>();
        for (Stated<?> stated : Arrays.asList(kind, title, docType, court, docket, caption, publisher, natureOfSuit)) {
            if (stated != null) {
                all.add(stated.evidence());
            }
        }
        judges.forEach(judge -> all.add(judge.evidence()));
        bylines.forEach(byline -> all.add(byline.evidence()));
        parties.forEach(party -> all.add(party.evidence()));
        dates.forEach(date -> all.add(date.evidence()));
        allegations.forEach(allegation -> all.add(allegation.evidence()));
        mentions.forEach(mention -> all.add(mention.evidence()));
        amounts.forEach(amount -> all.add(List.of(amount.evidence())));
        citations.forEach(citation -> all.add(List.of(citation.evidence())));
        quotations.forEach(quotation -> all.add(List.of(quotation.evidence())));
        for (List<Evidence> evidence : all) {
            for (Evidence piece : evidence) {
                if (piece.span() != null) {
                    spans.add(piece.span());
                }
            }
        }
        return List.copyOf(spans);
    }

    /** The first date of the given event, or null. */
    public @Nullable PartialDate date(NamedDate.Event event) {
        for (NamedDate date : dates) {
            if (date.event() == event) {
                return date.date();
            }
        }
        return null;
    }

    /**
     * Events whose date is a document's own, the first that is known: published for an article; filed, else decided, entered
     * or signed for a filing.
     */
    public static List<NamedDate.Event> ownEvents(Kind kind) {
        return kind == Kind.ARTICLE
                ? List.of(NamedDate.Event.PUBLISHED)
                : List.of(
                        NamedDate.Event.FILED,
                        NamedDate.Event.DECIDED,
                        NamedDate.Event.ENTERED,
                        NamedDate.Event.SIGNED);
    }

    /** The document's own date: the first known of {@link #ownEvents}. */
    public @Nullable PartialDate ownDate() {
        for (NamedDate.Event event : ownEvents(kind.value())) {
            PartialDate date = date(event);
            if (date != null) {
                return date;
            }
        }
        return null;
    }
}

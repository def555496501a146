package org.pincite.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Court;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.Page;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Party;
import org.pincite.corpus.Stated;

/**
 * What a list of hits shows of a document: its facts without their evidence.
 *
 * @param docket display number, ex.: {@code 3:20-cv-08570}
 * @param entry docket entry that the court stamped on it, ex.: {@code 736-4}; null where there is no stamp
 * @param dates the first date of each event but {@code MENTIONED}
 * @param allegations those that count, most confident first
 * @param pages number of pages
 * @param paged whether page numbers mean something
 */
public record DocumentCard(
        DocumentId id,
        String collection,
        Kind kind,
        String title,
        @Nullable String docType,
        @Nullable Court court,
        @Nullable String docket,
        @Nullable String entry,
        @Nullable String caption,
        List<Dated> dates,
        @Nullable String publisher,
        List<String> bylines,
        List<Litigant> parties,
        List<Alleged> allegations,
        int pages,
        boolean paged) {

    /** A date and what it is the date of. */
    public record Dated(NamedDate.Event event, PartialDate date) {}

    /** A party's name and role; {@code id} is its facet value. */
    public record Litigant(String id, String name, String role) {}

    /** An allegation type and what the document does with it. */
    public record Alleged(String type, String label, Allegation.Status status) {}

    public static DocumentCard of(Document document, String collection) {
        Facts facts = document.facts();
        return new DocumentCard(
                document.id(),
                collection,
                document.kind(),
                document.title(),
                value(facts.docType()),
                value(facts.court()),
                facts.docket() == null ? null : facts.docket().value().number(),
                entry(document),
                value(facts.caption()),
                firstOfEachEvent(facts.dates()),
                value(facts.publisher()),
                facts.bylines().stream().map(Stated::value).toList(),
                facts.parties().stream().map(DocumentCard::litigant).toList(),
                facts.allegations().stream()
                        .filter(Allegation::counts)
                        .map(a -> new Alleged(a.type(), a.label(), a.status()))
                        .toList(),
                document.text().pages().size(),
                document.origin().paged());
    }

    /** The document's own date, as {@link Facts#ownDate}. */
    public @Nullable PartialDate ownDate() {
        for (NamedDate.Event event : Facts.ownEvents(kind)) {
            for (Dated dated : dates) {
                if (dated.event() == event) {
                    return dated.date();
                }
            }
        }
        return null;
    }

    private static @Nullable String entry(Document document) {
        for (Page page : document.text().pages()) {
            if (page.stamp() != null && page.stamp().document() != null) {
                return page.stamp().document();
            }
        }
        return null;
    }

    private static List<Dated> firstOfEachEvent(List<NamedDate> dates) {
        Set<NamedDate.Event> seen = EnumSet.of(NamedDate.Event.MENTIONED);
        List<Dated> firsts = new ArrayList<>();
        for (NamedDate date : dates) {
            if (seen.add(date.event())) {
                firsts.add(new Dated(date.event(), date.date()));
            }
        }
        return List.copyOf(firsts);
    }

    private static Litigant litigant(Party party) {
        return new Litigant(party.id(), party.name(), party.role());
    }

    private static <T> @Nullable T value(@Nullable Stated<T> stated) {
        return stated == null ? null : stated.value();
    }
}

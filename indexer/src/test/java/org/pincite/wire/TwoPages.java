package org.pincite.wire;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pincite.corpus.Court;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Party;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Quotation;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.Place;
import org.pincite.engine.StoredDocument;

/** A filing of two stamped pages with two numbered lines each, quoting one phrase over the page break. */
final class TwoPages {
    static final String TEXT = "Roe sues Northgate.\nIt said \"we had\f a deal\" twice.\nThe end.\n";

    static final String QUOTED = "we had\f a deal";

    private TwoPages() {}

    static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    static StoredDocument stored() {
        Document document = document();
        return new StoredDocument(
                DocumentCard.of(document, "default"),
                document.facts(),
                document.text().pages(),
                places(),
                document.origin(),
                document.warnings());
    }

    private static Map<Span, Place> places() {
        return Stream.of("Northgate", "sues", "Roe sues Northgate", QUOTED)
                .map(TwoPages::at)
                .collect(Collectors.toMap(
                        span -> span,
                        span -> new Place(
                                span.start() < TEXT.indexOf('\f') ? 1 : 2,
                                cite(span),
                                span.in(TEXT).replace("\f", ""))));
    }

    /** Where the words stand. */
    static PinCite cite(Span span) {
        return document().text().pageMap().locate(span, true);
    }

    private static Document document() {
        int second = TEXT.indexOf('\f') + 1;
        Text text = new Text(
                TEXT,
                List.of(page(1, "1", new Span(0, second)), page(2, "2", new Span(second, TEXT.length()))),
                List.of(),
                List.of(
                        new NumberedLine(1, at("Roe sues Northgate.")),
                        new NumberedLine(2, at("It said \"we had")),
                        new NumberedLine(1, at(" a deal\" twice.")),
                        new NumberedLine(2, at("The end."))),
                List.of(),
                List.of(),
                List.of());
        Evidence name = Evidence.at(at("Northgate"), "caption.party", 0.9);
        Facts facts = new Facts(
                Stated.of(Kind.FILING, Evidence.outside("stamp on 2 of 2 pages", "kind.stamp", 1)),
                Stated.of("Complaint", Evidence.outside("file name: complaint.pdf", "title.file", 0.5)),
                Stated.of("complaint", Evidence.at(at("sues"), "title.type", 0.8)),
                Stated.of(new Court("cand", "N.D. Cal."), Evidence.outside("stamp", "stamp.court", 0.7)),
                Stated.of(new Docket("3:20-cv-08570", "20-cv-08570"), Evidence.outside("stamp", "stamp.docket", 1)),
                Stated.of("Roe v. Northgate", Evidence.at(at("Roe sues Northgate"), "caption.short", 0.9)),
                List.of(),
                List.of(new Party("northgate", "Northgate", "defendant", List.of("Northgate"), List.of(name))),
                List.of(new NamedDate(
                        NamedDate.Event.FILED,
                        new PartialDate(2023, 4, 14),
                        List.of(Evidence.outside("stamp", "stamp.filed", 1)))),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Quotation("we had a deal", "Northgate", Evidence.at(at(QUOTED), "quote.double", 1))),
                Stated.of("410 Anti-Trust", Evidence.outside("docket", "record.nature-of-suit", 1)));
        return new Document(
                DocumentId.of(new byte[] {1}),
                text,
                facts,
                new Origin("matter/complaint.pdf", null, "application/pdf", 4711, true),
                List.of(new Warning("no-text", 2, "page 2 has hardly any text")));
    }

    private static Page page(int ordinal, String label, Span span) {
        Stamp stamp = new Stamp("3:20-cv-08570", "7", null, ordinal, 2, null, new Span(span.start(), span.start()));
        return new Page(ordinal, label, stamp, span, false);
    }
}

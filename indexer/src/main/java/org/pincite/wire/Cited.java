package org.pincite.wire;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Page;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Stamp;
import org.pincite.engine.DocumentCard;
import org.pincite.engine.StoredDocument;

/**
 * The parts of a citation. What the document does not say of itself is null and left out.
 *
 * @param entry number of the docket entry, ex.: {@code 736-4}
 * @param at the passage within the document, ex.: {@code at 12:4–9} or {@code ¶ 45}
 */
record Cited(
        String id,
        boolean filing,
        String title,
        @Nullable String caption,
        @Nullable String court,
        @Nullable String docket,
        @Nullable String entry,
        @Nullable PartialDate date,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String at) {

    static Cited of(StoredDocument document, @Nullable PinCite pinCite) {
        DocumentCard card = document.card();
        return new Cited(
                card.id().hex(),
                card.kind() == Kind.FILING,
                card.title(),
                card.caption(),
                card.court() == null ? null : card.court().name(),
                card.docket(),
                pinCite != null && pinCite.entry() != null ? pinCite.entry() : entry(document.pages()),
                document.facts().ownDate(),
                card.bylines(),
                card.publisher(),
                pinCite == null ? null : at(pinCite));
    }

    private static @Nullable String entry(List<Page> pages) {
        return pages.stream()
                .map(Page::stamp)
                .filter(Objects::nonNull)
                .map(Stamp::document)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Null where the document has neither pages nor paragraphs to point to. */
    static @Nullable String at(PinCite pin) {
        if (pin.paragraph() != null) {
            return "¶ " + pin.paragraph();
        }
        if (pin.first() == null || pin.last() == null) {
            return pin.ordinalParagraph() == null ? null : "para. " + pin.ordinalParagraph();
        }
        String from = pin.first().cited();
        String to = pin.last().cited();
        boolean onePage = pin.first().equals(pin.last());
        if (pin.firstLine() == null || pin.lastLine() == null) {
            return "at " + from + (onePage ? "" : "–" + to);
        }
        if (!onePage) {
            return "at " + from + ":" + pin.firstLine() + "–" + to + ":" + pin.lastLine();
        }
        return "at " + from + ":" + pin.firstLine()
                + (pin.firstLine().equals(pin.lastLine()) ? "" : "–" + pin.lastLine());
    }

    /** The docket entry and the passage, ex.: {@code ECF No. 736 at 12:4–9}; empty where neither is known. */
    String record() {
        String ecf = entry == null ? "" : "ECF No. " + entry;
        return at == null ? ecf : (ecf + " " + at).strip();
    }
}

package org.pincite.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.wire.FactsAnswer;
import org.pincite.wire.FactsAnswer.Proof;
import org.pincite.wire.FactsAnswer.Value;

/**
 * Prints facts for a person, grouped by what they say. Below each fact stands its evidence: pin cite, rule, confidence and
 * words, in columns.
 */
final class FactsTable {
    private static final int LONGEST = 100;
    /** Evidence shown for one fact; the rest is counted. */
    private static final int MOST = 8;

    private final PrintWriter out;
    private int documents;

    FactsTable(PrintWriter out) {
        this.out = out;
    }

    int documents() {
        return documents;
    }

    void print(FactsOfFile read) {
        if (documents++ > 0) {
            out.println();
        }
        out.println(read.path() + (read.line() == null ? "" : " " + read.line()) + "  (" + read.mediaType() + ", "
                + read.pages() + (read.pages() == 1 ? " page)" : " pages)"));
        FactsAnswer facts = read.facts();
        one("Kind", facts.kind());
        one("Title", facts.title());
        one("Type", facts.docType());
        if (facts.court() != null) {
            group("Court", 1);
            fact(
                    facts.court().name() + "  [" + facts.court().id() + "]",
                    facts.court().evidence());
        }
        if (facts.docket() != null) {
            group("Docket", 1);
            fact(
                    facts.docket().number() + "  [" + facts.docket().core() + "]",
                    facts.docket().evidence());
        }
        one("Case", facts.caption());
        many("Judges", facts.judges());
        parties(facts.parties());
        group("Dates", facts.dates().size());
        facts.dates().forEach(date -> fact(pad(date.event(), 10) + date.date(), date.evidence()));
        group("Allegations", facts.allegations().size());
        facts.allegations()
                .forEach(a -> fact(
                        a.label() + "  [" + a.id() + "]  " + a.status().replace('_', ' ') + "  "
                                + rounded(a.confidence()),
                        a.evidence()));
        one("Nature of suit", facts.natureOfSuit());
        one("Publisher", facts.publisher());
        many("Bylines", facts.bylines());
        group("Mentions", facts.mentions().size());
        facts.mentions().forEach(mention -> fact(mention.name() + "  [" + mention.sort() + "]", mention.evidence()));
        group("Amounts", facts.amounts().size());
        facts.amounts()
                .forEach(amount -> fact(
                        amount.asWritten() + "  = " + amount.value().toPlainString() + " " + amount.currency(),
                        amount.evidence()));
        group("Citations", facts.citations().size());
        facts.citations().forEach(cite -> fact(pad(cite.type(), 10) + cite.normal(), cite.evidence()));
        group("Quotations", facts.quotations().size());
        facts.quotations()
                .forEach(quote -> fact(
                        "“" + shortened(quote.words()) + "”"
                                + (quote.speaker() == null ? "" : "  — " + quote.speaker()),
                        quote.evidence()));
    }

    private void parties(List<FactsAnswer.PartyFact> parties) {
        group("Parties", parties.size());
        for (FactsAnswer.PartyFact party : parties) {
            fact(party.name() + "  [" + party.id() + "]  " + party.role(), List.of());
            if (!party.asWritten().isEmpty()) {
                out.println("      as written: " + String.join("; ", party.asWritten()));
            }
            evidence(party.evidence());
        }
    }

    private void one(String name, @Nullable Value value) {
        if (value != null) {
            group(name, 1);
            fact(shortened(value.value()), value.evidence());
        }
    }

    private void many(String name, List<Value> values) {
        group(name, values.size());
        values.forEach(value -> fact(shortened(value.value()), value.evidence()));
    }

    private void group(String name, int size) {
        if (size > 0) {
            out.println();
            out.println(name + (size == 1 ? "" : " (" + size + ")"));
        }
    }

    private void fact(String words, List<Proof> evidence) {
        out.println("  " + words);
        evidence(evidence);
    }

    private void evidence(List<Proof> evidence) {
        for (Proof proof : evidence.subList(0, Math.min(MOST, evidence.size()))) {
            String where = proof.pinCite() == null ? "outside the text" : proof.pinCite();
            String words = proof.words() == null ? String.valueOf(proof.outside()) : "“" + proof.words() + "”";
            out.println("      " + pad(where.isEmpty() ? "in the text" : where, 20) + pad(proof.rule(), 26)
                    + rounded(proof.confidence()) + "  " + shortened(words));
        }
        if (evidence.size() > MOST) {
            out.println("      … and " + (evidence.size() - MOST) + " more");
        }
    }

    private static String pad(String words, int width) {
        return words.length() >= width ? words + " " : words + " ".repeat(width - words.length());
    }

    private static String rounded(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    private static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}

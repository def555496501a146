package org.pincite.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.pincite.corpus.Party;

/**
 * Two names, and whether they are of one party. Names that are the same only by what a document says are asked twice: without
 * it they must not be merged; in a paper that says it, they must.
 */
final class PartyForm implements Form {
    private static final String ONE = "one party";
    private static final String TWO = "two parties";

    @Override
    public String kind() {
        return "parties";
    }

    @Override
    public String fields() {
        return "a, b, relation (same, related, different); optional evidence_needed: what a document must say before "
                + "the names are merged, and evidence: a paper that says it";
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("a") && row.has("b") && row.has("relation");
    }

    @Override
    public void check(Row row, Readers readers, Checks checks) {
        String a = row.node().path("a").asText();
        String b = row.node().path("b").asText();
        String needed = row.node().path("evidence_needed").asText("");
        boolean same = row.node().path("relation").asText().equals("same");
        String pair = a + " / " + b + ": ";
        boolean merged =
                readers.fragments().partyId(a).equals(readers.fragments().partyId(b));
        if (!needed.isEmpty()) {
            checks.absent("merge without evidence", pair + ONE, merged);
            String paper =
                    row.node().has("evidence") ? row.node().path("evidence").asText() : paper(a, b, needed);
            boolean stated = isOneParty(readers.read(paper).facts().parties(), a, b, readers);
            checks.value("merge with evidence", pair + ONE, stated ? pair + ONE : null, String::equals);
        } else if (same) {
            checks.value("merge", pair + ONE, merged ? pair + ONE : null, String::equals);
        } else {
            checks.absent("merge", pair + (merged ? ONE : TWO), merged);
        }
    }

    private static boolean isOneParty(List<Party> parties, String a, String b, Readers readers) {
        return parties.stream().anyMatch(party -> has(party, a, readers) && has(party, b, readers));
    }

    private static boolean has(Party party, String name, Readers readers) {
        String id = readers.fragments().partyId(name);
        return party.id().equals(id)
                || party.asWritten().stream()
                        .anyMatch(
                                written -> readers.fragments().partyId(written).equals(id));
    }

    /** A complaint that says of the names what is needed. */
    private static String paper(String a, String b, String needed) {
        String caption = a;
        String body = b + " answered.";
        if (needed.contains("/b/a") || needed.contains("/k/a")) {
            String words = needed.contains("d/b/a") ? "d/b/a" : needed.contains("a/k/a") ? "a/k/a" : "f/k/a";
            caption = a + " " + words + " " + b;
        } else if (needed.contains("name")) {
            body = "Defendant " + a + " is now known as " + b + ". " + b + " answered.";
        } else if (needed.contains("definition") || needed.contains("acronym")) {
            body = "Defendant " + a + " (“" + b + "”) is the defendant. " + b + " answered.";
        }
        return "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nJANE ROE,\nPlaintiff,\nv.\n" + caption
                + ",\nDefendant.\n\nCase No. 3:21-cv-00417\n\nCOMPLAINT\n\n1. This is an action for damages.\n\n2. "
                + body + "\n";
    }
}

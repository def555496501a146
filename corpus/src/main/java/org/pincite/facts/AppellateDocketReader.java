package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the general docket of a court of appeals or a bankruptcy appellate panel: {@code Court of Appeals Docket #:
 * 24-1234}, {@code Docketed: 01/09/2024}, the name of the case, and parties with their role in the same cell.
 */
final class AppellateDocketReader implements CaseRecords.Kind {
    private static final int TOP = 3_000;
    private static final Pattern MARK =
            Pattern.compile("(?m)^General Docket\\s+([^\\n]*(?:Court|Panel|Circuit)[^\\n]*)$");
    private static final Pattern NUMBER = Pattern.compile("(?m)^[A-Z][A-Za-z ]{3,40} Docket #:[ \\t]*(\\S+)");
    private static final Pattern LABEL = Pattern.compile("(?!In re:)[^:]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTRY = Pattern.compile("\\d{2}/\\d{2}/\\d{4}\\t[^\\n]*[A-Za-z]");

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        Matcher mark = MARK.matcher(text).region(0, Math.min(TOP, text.length()));
        if (!mark.find()) {
            return null;
        }
        Matcher number = NUMBER.matcher(text).region(mark.end(), text.length());
        if (!number.find()) {
            return null;
        }
        CaseRecord record = new CaseRecord(paper, tools, "docket_sheet", mark.start(), mark.end());
        record.court(
                tools.courts().heading(mark.group(1)),
                paper.evidence(mark.start(1), mark.end(1), "record.court", 0.97));
        record.number(DocketHistoryReader.cell(number, 1));
        Cells cells = Cells.of(text, number.end(), text.length());
        record.filed(cells.value("Docketed:"));
        int below = cells.index(1, Cells.Cell::first);
        if (below >= 0) {
            record.name(cells.all().get(below));
        }
        parties(text, number.end(), record, tools.types());
        return record;
    }

    /** A line's first cell: a party, sometimes its end, last the role. Lawyers follow a tab; the table of entries ends them. */
    private static void parties(String text, int from, CaseRecord record, PartyTypes types) {
        int line = Strings.endOfLine(text, from) + 1;
        while (line < text.length()) {
            int end = Strings.endOfLine(text, line);
            if (ENTRY.matcher(text).region(line, end).lookingAt()) {
                return;
            }
            int tab = text.indexOf('\t', line);
            List<Cells.Cell> party =
                    Cells.of(text, line, tab >= 0 && tab < end ? tab : end).all();
            String role = party.size() < 2 ? null : types.role(party.getLast().words());
            boolean alone = party.size() == 2
                    || (party.size() == 3 && party.get(1).words().startsWith("Terminated:"));
            if (role != null
                    && alone
                    && !LABEL.matcher(party.getFirst().words()).lookingAt()) {
                record.party(role, party.getFirst());
            }
            line = end + 1;
        }
    }
}

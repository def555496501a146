package org.pincite.facts;

import java.util.ArrayList;
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

    /**
     * A line's first cell: a party, sometimes its end, last the role; without lawyers each on a line of its own. Lawyers
     * follow a tab; the table of entries ends them.
     */
    private static void parties(String text, int from, CaseRecord record, PartyTypes types) {
        int line = Strings.endOfLine(text, from) + 1;
        List<Cells.Cell> block = new ArrayList<>();
        while (line < text.length()) {
            int end = Strings.endOfLine(text, line);
            if (ENTRY.matcher(text).region(line, end).lookingAt()) {
                return;
            }
            int tab = text.indexOf('\t', line, end);
            List<Cells.Cell> cells = Cells.of(text, line, tab >= 0 ? tab : end).all();
            if (cells.isEmpty()) {
                block.clear();
            } else if (block.size() < 4) {
                block.addAll(cells);
                party(block, record, types);
            }
            line = end + 1;
        }
    }

    private static void party(List<Cells.Cell> block, CaseRecord record, PartyTypes types) {
        boolean whole =
                block.size() == 2 || (block.size() == 3 && block.get(1).words().startsWith("Terminated:"));
        String role = whole ? types.role(block.getLast().words()) : null;
        if (role != null && !LABEL.matcher(block.getFirst().words()).lookingAt()) {
            record.party(role, block.getFirst());
            block.clear();
        }
    }
}

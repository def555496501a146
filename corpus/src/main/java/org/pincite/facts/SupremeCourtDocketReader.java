package org.pincite.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of the Supreme Court's docket: {@code No. 24-123}, {@code Title:}, {@code Docketed:}, the court below under
 * {@code Lower Ct:}, the proceedings, and last the lawyers, each side's with the {@code Party name:}.
 */
final class SupremeCourtDocketReader implements CaseRecords.Kind {
    private static final int TOP = 8_000;
    private static final Pattern MARK =
            Pattern.compile("(?m)^No\\. (\\d{2}(?:-\\d{1,5}|[AMO]\\d{1,4}))\\b[^\\n]*\\n\\s*Title:");
    private static final Pattern TITLE =
            Pattern.compile("Title:\\s*([^\\n]+(?:\\n(?:v\\.\\s*\\n)?[^\\n:]+){0,4}?)\\s*\\n\\s*Docketed:");
    private static final Pattern DOCKETED =
            Pattern.compile("Docketed:[^\\n]*?(?:[\\t ]|\\n\\s*)([A-Z][a-z]+ \\d{1,2}, \\d{4})");
    private static final Pattern PARTY = Pattern.compile("(?m)^Party name:[ \\t]*([^\\n\\t]{2,200})$");
    private static final Pattern SIDE = Pattern.compile(
            "(?m)^(?:Attorneys? for (Petitioner|Respondent|Appellant|Appellee)s?|(Other)(?: Attorneys?)?):?[ \\t]*$");

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        Matcher mark = MARK.matcher(text).region(0, Math.min(TOP, text.length()));
        if (!mark.find() || !text.startsWith("Docketed:", text.indexOf("Docketed:", mark.end()))) {
            return null;
        }
        CaseRecord record = new CaseRecord(paper, tools, "docket_sheet", mark.start(), mark.end());
        record.court(
                tools.courts().heading("Supreme Court of the United States"),
                paper.evidence(mark.start(), mark.end(), "record.court", 0.95));
        record.number(DocketHistoryReader.cell(mark, 1));
        Matcher title = TITLE.matcher(text).region(mark.start(), Math.min(text.length(), mark.end() + 2_000));
        if (title.find()) {
            record.name(DocketHistoryReader.cell(title, 1));
        }
        Matcher docketed = DOCKETED.matcher(text).region(mark.end(), Math.min(text.length(), mark.end() + 2_000));
        if (docketed.find()) {
            record.filed(DocketHistoryReader.cell(docketed, 1));
        }
        parties(text, mark.end(), record, tools.types());
        return record;
    }

    private static void parties(String text, int from, CaseRecord record, PartyTypes types) {
        Matcher party = PARTY.matcher(text).region(from, text.length());
        Matcher side = SIDE.matcher(text).region(from, text.length());
        boolean more = side.find();
        String role = null;
        while (party.find()) {
            while (more && side.start() < party.start()) {
                role = types.role(side.group(1) != null ? side.group(1) : side.group(2));
                more = side.find();
            }
            if (role != null) {
                record.party(role, withoutOthers(party));
            }
        }
    }

    private static Cells.Cell withoutOthers(Matcher party) {
        String name = party.group(1).replaceAll("(?i),?\\s+et\\s+al\\.?\\s*$", "");
        return new Cells.Cell(name, party.start(1), party.end(1), true, false);
    }
}

package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.Evidence;

/** Reads a page of case detail of the Texas appellate courts: {@code Case:}, {@code Date Filed:}, {@code Style:} and {@code v.:}. */
final class TexasDocketReader implements CaseRecords.Kind {
    private static final int TOP = 6_000;
    private static final Pattern MARK = Pattern.compile("(?m)^Case:[ \\t]*(\\S+)\\s*$");

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        String top = text.substring(0, Math.min(TOP, text.length()));
        Matcher mark = MARK.matcher(top);
        if (!mark.find()) {
            return null;
        }
        Cells cells = Cells.of(text, mark.start(), text.length());
        Cells.Cell style = cells.valueBelow("Style:");
        if (style == null || cells.value("v.:") == null && cells.index(0, cell -> cell.is("v.:")) < 0) {
            return null;
        }
        CaseRecord record = new CaseRecord(paper, tools, "docket_sheet", mark.start(), mark.end());
        String heading = paper.meta("html.h1");
        record.court(court(tools, heading), Evidence.outside("html.h1: " + heading, "record.court", 0.9));
        record.number(DocketHistoryReader.cell(mark, 1));
        record.filed(cells.valueBelow("Date Filed:"));
        Cells.Cell other = cells.valueBelow("v.:");
        if (other == null || other.is("Appellate Briefs") || other.words().equals("Orig Proc:")) {
            record.name(style);
        } else {
            record.name(
                    CaseTitle.of(style.words() + " v. " + other.words()),
                    new Cells.Cell(
                            text.substring(style.start(), other.end()), style.start(), other.end(), true, false));
        }
        parties(cells, record, tools.types());
        return record;
    }

    private static @Nullable Court court(CaseRecord.Tools tools, String heading) {
        String id = heading.contains("Criminal") ? "texcrimapp" : heading.contains("Supreme") ? "tex" : "texapp";
        Courts.Entry entry = heading.isEmpty() ? null : tools.courts().entry(new Court(id, ""));
        return entry == null ? null : entry.court();
    }

    private static void parties(Cells cells, CaseRecord record, PartyTypes types) {
        List<Cells.Cell> all = cells.all();
        int header = cells.index(0, cell -> cell.is("PartyType"));
        for (int i = header; header >= 0 && i + 1 < all.size() && !all.get(i).is("Trial Court Information"); i++) {
            String role = all.get(i).first() && !all.get(i + 1).first()
                    ? types.role(all.get(i + 1).words())
                    : null;
            if (role != null) {
                record.party(role, all.get(i));
            }
        }
    }
}

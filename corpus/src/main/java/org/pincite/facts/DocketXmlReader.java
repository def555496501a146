package org.pincite.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.NamedDate;

/** Reads the docket files of the RECAP archive ({@code gov_uscourts_docket}): a row of the case's fields, then its parties. */
final class DocketXmlReader implements CaseRecords.Kind {
    static final String ROOT = "gov_uscourts_docket";

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        if (!paper.meta("xml").equals(ROOT)) {
            return null;
        }
        Cells cells = Cells.of(text, 0, text.length());
        Cells.Cell court = field(paper, cells, "court");
        if (court == null) {
            return null;
        }
        CaseRecord record = new CaseRecord(paper, tools, "docket_sheet", court.start(), court.end());
        Evidence evidence = paper.evidence(court.start(), court.end(), "record.court", 0.97);
        Courts.Entry entry = tools.courts().entry(new Court(court.words(), ""));
        record.court(entry == null ? null : entry.court(), evidence);
        record.number(field(paper, cells, "docket_num"));
        Cells.Cell name = field(paper, cells, "case_name");
        if (name != null && !name.words().startsWith("-")) {
            record.name(name);
        } else if (name != null) {
            record.name(name.words().substring(1).strip(), name);
        }
        record.judge(field(paper, cells, "assigned_to"));
        record.judge(field(paper, cells, "referred_to"));
        record.suit(field(paper, cells, "nature_of_suit"));
        record.date(NamedDate.Event.FILED, field(paper, cells, "date_case_filed"));
        parties(cells, record, tools.types());
        return record;
    }

    /** The cell of the text that shows a value of the file. */
    private static Cells.@Nullable Cell field(Paper paper, Cells cells, String name) {
        String value = Strings.plainSigns(Strings.squash(paper.meta("xml." + name)));
        int at = value.isEmpty() ? -1 : cells.index(0, cell -> cell.is(value));
        return at < 0 ? null : cells.all().get(at);
    }

    /** A name, beside it or in the next line its type; the entries of the docket end them. */
    private static void parties(Cells cells, CaseRecord record, PartyTypes types) {
        List<Cells.Cell> all = cells.all();
        for (int i = 0; i + 1 < all.size(); i++) {
            Cells.Cell name = all.get(i);
            String role = name.first() ? types.role(all.get(i + 1).words()) : null;
            if (role != null && types.role(name.words()) == null) {
                record.party(role, name);
            }
        }
    }
}

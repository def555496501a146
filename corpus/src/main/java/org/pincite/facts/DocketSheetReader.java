package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Party;

/**
 * Reads the docket sheet of a district court, a bankruptcy court, the Court of International Trade or the Judicial Panel on
 * Multidistrict Litigation, as CM/ECF prints it: the court, {@code CIVIL DOCKET FOR CASE #: 3:24-cv-00123}, fields and
 * parties, then a table of entries.
 */
final class DocketSheetReader implements CaseRecords.Kind {
    /** Menus and flags stand above the heading. */
    private static final int TOP = 4_000;

    private static final Pattern MARK = Pattern.compile(
            "(?m)^(?:[A-Z ]{3,40}? DOCKET FOR CASE|(?:Bankruptcy Petition|Adversary Proceeding|Miscellaneous Proceeding)) #:[ \\t]*([^\\n]+)$");
    private static final Pattern ENTRIES =
            Pattern.compile("(?m)^(?:Date Filed|Filing Date)\\s+#\\s|PACER Service Center$");
    private static final Pattern SUIT_CODE = Pattern.compile("\\d{1,3}");

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        Matcher mark = MARK.matcher(text).region(0, Math.min(TOP, text.length()));
        if (!mark.find()) {
            return null;
        }
        CaseRecord record = new CaseRecord(paper, tools, "docket_sheet", mark.start(), mark.end());
        int heading = Strings.startOfLine(text, Math.max(0, mark.start() - 1));
        int court = Strings.startOfLine(text, Math.max(0, heading - 1));
        record.court(
                tools.courts().heading(text.substring(court, mark.start())),
                paper.evidence(court, mark.start(), "record.court", 0.97));
        record.court(tools.courts().host(paper.meta("html.hosts")), DocketHistoryReader.hosts(paper));
        record.number(new Cells.Cell(mark.group(1), mark.start(1), mark.end(1), true, false));
        Matcher entries = ENTRIES.matcher(text).region(mark.end(), text.length());
        int end = entries.find() ? entries.start() : text.length();
        Cells cells = Cells.of(text, mark.end(), end);
        boolean bankruptcy = mark.group().startsWith("Bankruptcy");
        boolean adversary = mark.group().startsWith("Adversary");
        record.filed(cells.value("Date Filed:"));
        record.judge(cells.value("Assigned to:"));
        record.judge(cells.value("Referred to:"));
        suits(record, cells);
        new DocketParties(tools.types(), bankruptcy).read(cells, record);
        if (bankruptcy) {
            debtors(record, text);
        } else if (adversary) {
            adversary(record, cells);
        } else {
            Cells.Cell titled = cells.value("Case title:");
            record.name(titled != null ? titled : unlabelled(cells));
        }
        record.title((adversary ? "Docket of the adversary proceeding " : "Docket of ") + parties(record, adversary));
        return record;
    }

    /** In a civil docket the name of the case has no label: it is the first cell below the number. */
    private static Cells.@Nullable Cell unlabelled(Cells cells) {
        return cells.all().isEmpty()
                        || cells.all().get(0).words().contains(":")
                                && !cells.all().get(0).words().matches("(?i).*\\b(?:v|vs|in re)\\b.*")
                ? null
                : cells.all().get(0);
    }

    /** A bankruptcy case is called by its debtors. */
    private static void debtors(CaseRecord record, String text) {
        Party debtor = record.first("debtor");
        Party joint = record.first("joint debtor");
        if (debtor != null) {
            Cells.Cell cell = record.cell(debtor, text);
            record.name(
                    debtor.asWritten().get(0)
                            + (joint == null ? "" : " and " + joint.asWritten().get(0)),
                    cell);
        }
    }

    /** An adversary proceeding is filed under the name of the bankruptcy case that it belongs to. */
    private static void adversary(CaseRecord record, Cells cells) {
        Cells.Cell lead = cells.value("Lead BK Title:");
        if (lead != null) {
            record.name(CaseTitle.withoutOthers(lead.words()) + " - Adversary Proceeding", lead);
            return;
        }
        Party plaintiff = record.first("plaintiff");
        if (plaintiff != null) {
            record.name(versus(record), record.cell(plaintiff, cells.text()));
        }
    }

    private static String parties(CaseRecord record, boolean adversary) {
        String versus = adversary ? versus(record) : "";
        return versus.isEmpty() ? record.subject() : versus;
    }

    private static String versus(CaseRecord record) {
        Party plaintiff = record.first("plaintiff");
        Party defendant = record.first("defendant");
        return plaintiff == null || defendant == null ? "" : plaintiff.name() + " v. " + defendant.name();
    }

    private static void suits(CaseRecord record, Cells cells) {
        record.suit(cells.value("Nature of Suit:"));
        int label = cells.index(0, cell -> cell.is("Nature[s] of Suit:"));
        List<Cells.Cell> all = cells.all();
        for (int i = label + 1; label >= 0 && i + 1 < all.size(); i += 2) {
            Cells.Cell code = all.get(i);
            Cells.Cell words = all.get(i + 1);
            if (!SUIT_CODE.matcher(code.words()).matches() || words.first()) {
                return;
            }
            record.suit(new Cells.Cell(code.words() + " " + words.words(), code.start(), words.end(), false, false));
        }
    }
}

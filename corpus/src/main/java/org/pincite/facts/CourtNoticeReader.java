package org.pincite.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.NamedDate;

/**
 * Reads the notices that courts' systems send when something is filed: {@code Notice of Electronic Filing}, {@code Notice of
 * Docket Activity}, and the Supreme Court's. One about several cases is read as of the first; what was filed is the title.
 */
final class CourtNoticeReader implements CaseRecords.Kind {
    /** A notice may have been forwarded with words above it. */
    private static final int TOP = 10_000;

    private static final int LONGEST = 90;
    private static final Pattern MARK = Pattern.compile(
            "(?m)^[> \\t]*(?:Amended [^\\n]{0,30}?: )?(Notice of (?:Electronic (?:Claims )?Filing|Docket Activity|Bankruptcy Case Filing))[ \\t]*$");
    private static final Pattern TRANSACTION = Pattern.compile(
            "(?i)transaction was (?:entered|received|filed)\\b[^\\n]{0,200}?(?:\\bfiled\\s+on|\\bon)\\s+(\\d{1,2}/\\d{1,2}/\\d{2,4})[^\\n]*");
    private static final Pattern ENTERED =
            Pattern.compile("(?i)\\bentered\\b[^\\n]{0,120}?\\bon\\s+(\\d{1,2}/\\d{1,2}/\\d{2,4})");
    private static final Pattern FILED = Pattern.compile("(?i)\\bfiled\\s+on\\s+(\\d{1,2}/\\d{1,2}/\\d{2,4})");
    private static final Pattern NAME = Pattern.compile("(?m)^[> \\t]*Case Name:[ \\t]*([^\\n\\t]+?)[ \\t]*$");
    private static final Pattern NUMBER =
            Pattern.compile("(?m)^[> \\t]*Case Number:[ \\t]*(?:[A-Z]+/)?([^\\n\\t]+?)[ \\t]*$");
    private static final Pattern ENTRY = Pattern.compile("(?m)^[> \\t]*Docket Text:[ \\t]*\\n?\\s*([^\\n]+)");
    private static final Pattern END_OF_ENTRY = Pattern.compile(
            "(?i)\\s+(?:filed|by|on behalf|\\(|re:?\\s|signed|with|regarding|scheduled|for debtor)|[.;:,(](?:\\s|$)");
    private static final Pattern SUPREME = Pattern.compile(
            "A new docket entry(?:, \"([^\\n]{1,300}?)\")? has been added for ([^\\n]{3,300}?)\\.?\\. You have been signed up[^\\n]*?No\\. (\\d{2}(?:-\\d{1,5}|[AMO]\\d{1,4}))");

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        String top = text.substring(0, Math.min(TOP, text.length()));
        Matcher mark = MARK.matcher(top);
        if (mark.find()) {
            Matcher transaction = TRANSACTION.matcher(text).region(mark.end(), text.length());
            return transaction.find() ? notice(paper, text, tools, mark, transaction) : null;
        }
        Matcher supreme = SUPREME.matcher(top);
        return supreme.find() ? supreme(paper, tools, supreme) : null;
    }

    private static CaseRecord notice(
            Paper paper, String text, CaseRecord.Tools tools, Matcher mark, Matcher transaction) {
        CaseRecord record = new CaseRecord(paper, tools, "notice", mark.start(1), mark.end(1));
        int above = Math.max(0, mark.start() - 200);
        int heading = text.lastIndexOf("ourt", mark.start());
        int start = Strings.startOfLine(text, heading < above ? above : heading);
        record.court(
                tools.courts().heading(text.substring(Math.max(above, start), mark.start())),
                paper.evidence(Math.max(above, start), mark.start(), "record.court", 0.97));
        record.number(first(NUMBER, text, mark.end()));
        record.name(first(NAME, text, mark.end()));
        Matcher filed = FILED.matcher(text).region(transaction.start(), transaction.end());
        record.filed(filed.find() ? DocketHistoryReader.cell(filed, 1) : DocketHistoryReader.cell(transaction, 1));
        Matcher entered = ENTERED.matcher(text).region(transaction.start(), transaction.end());
        record.date(NamedDate.Event.ENTERED, entered.find() ? DocketHistoryReader.cell(entered, 1) : null);
        Cells.Cell entry = first(ENTRY, text, mark.end());
        record.title(title(mark.group(1), entry == null ? null : entry.words(), record));
        return record;
    }

    private static CaseRecord supreme(Paper paper, CaseRecord.Tools tools, Matcher found) {
        CaseRecord record = new CaseRecord(paper, tools, "notice", found.start(), found.end());
        record.court(
                tools.courts().heading("Supreme Court of the United States"),
                paper.evidence(found.start(), found.end(), "record.court", 0.95));
        record.number(DocketHistoryReader.cell(found, 3));
        record.name(DocketHistoryReader.cell(found, 2));
        record.title(title("Notice of Docket Activity", found.group(1), record));
        return record;
    }

    private static Cells.@Nullable Cell first(Pattern field, String text, int from) {
        Matcher found = field.matcher(text).region(from, text.length());
        return found.find() ? DocketHistoryReader.cell(found, 1) : null;
    }

    /** {@code Notice of electronic filing: MOTION to dismiss in Baker v. Mill}. */
    private static String title(String notice, @Nullable String entry, CaseRecord record) {
        String kind = "Notice" + Strings.lower(notice.substring("Notice".length()));
        return kind + (entry == null ? "" : ": " + shortened(entry)) + " in " + record.subject();
    }

    /** The words of an entry up to who filed it, at most {@link #LONGEST} characters, whole words. */
    private static String shortened(String entry) {
        Matcher end = END_OF_ENTRY.matcher(entry);
        int stop = end.find(Math.min(6, entry.length())) ? end.start() : entry.length();
        if (stop <= LONGEST) {
            return entry.substring(0, stop).strip();
        }
        int blank = entry.lastIndexOf(' ', LONGEST);
        return entry.substring(0, blank < 20 ? LONGEST : blank).strip() + " …";
    }
}

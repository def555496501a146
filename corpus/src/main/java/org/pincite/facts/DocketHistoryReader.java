package org.pincite.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;

/**
 * Reads CM/ECF's history of a docket: {@code 3:24-cv-00123-ABC Baker v. Mill et al}, {@code Ada Brook, presiding}, {@code
 * Date filed: 01/09/2024}, then what was filed when. It does not name its court; the links of the page or its title do.
 */
final class DocketHistoryReader implements CaseRecords.Kind {
    private static final int TOP = 4_000;
    private static final Pattern MARK = Pattern.compile(
            "(?m)^(\\d{1,2}:\\d{2,4}-[\\w~-]+|\\d{2}-\\d{5}[\\w-]*)[ \\t]+(?:All Defendants[ \\t]+)?([^\\n]+)\\n(?:[^\\n]*\\n){0,6}?[^\\n]*\\bDate filed:");
    private static final Pattern JUDGE = Pattern.compile(
            "(?m)^([^\\n:]{3,60}), (?:presiding|referral)$|\\b(?:Chief )?Judge: ([^\\n:]{3,60}?)(?= {2}|$)");
    private static final Pattern FILED = Pattern.compile("\\bDate filed:\\s*(\\d{1,2}/\\d{1,2}/\\d{2,4})");
    private static final Pattern LIST = Pattern.compile("(?m)^(?:History|Documents)\\s*$");

    static Evidence hosts(Paper paper) {
        return Evidence.outside("html.hosts: " + paper.meta("html.hosts"), "record.court", 0.9);
    }

    @Override
    public @Nullable CaseRecord read(Paper paper, String text, CaseRecord.Tools tools) {
        int end = Math.min(TOP, text.length());
        Matcher mark = MARK.matcher(text).region(0, end);
        if (!mark.find()) {
            return null;
        }
        Matcher list = LIST.matcher(text).region(mark.end(), end);
        if (!list.find()) {
            return null;
        }
        CaseRecord record =
                new CaseRecord(paper, tools, "docket_sheet", list.start(), Strings.endOfLine(text, list.start()));
        String title = paper.meta("html.title");
        record.court(tools.courts().host(paper.meta("html.hosts")), hosts(paper));
        record.court(
                tools.courts()
                        .title(title, text.substring(mark.start(), list.start()).contains("Case type: ")),
                Evidence.outside("html.title: " + title, "record.court", 0.8));
        record.number(cell(mark, 1));
        record.name(cell(mark, 2));
        Matcher judge = JUDGE.matcher(text).region(mark.end(2), list.start());
        while (judge.find()) {
            record.judge(cell(judge, judge.group(1) != null ? 1 : 2));
        }
        Matcher filed = FILED.matcher(text).region(mark.end(2), list.start());
        if (filed.find()) {
            record.filed(cell(filed, 1));
        }
        record.title("Docket history of " + record.subject());
        return record;
    }

    static Cells.Cell cell(Matcher found, int group) {
        return new Cells.Cell(found.group(group).strip(), found.start(group), found.end(group), true, false);
    }
}

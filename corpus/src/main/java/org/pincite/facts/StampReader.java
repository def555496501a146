package org.pincite.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Page;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;

/**
 * What the court's filing system stamped on the paper: docket number, filing date, date of entry. The stamps that
 * extraction marked on the pages come first; in a text without pages the stamp is looked for in the head, by the patterns
 * of {@code stamps.tsv}.
 */
final class StampReader {
    private final List<Pattern> patterns = new ArrayList<>();
    private final WordPatterns inHead;
    private static final Pattern NYSCEF = Pattern.compile(
            "FILED:?\\s+(?<county>[A-Z][A-Z ]{2,20}?)\\s+COUNTY\\s+CLERK\\s+(?<filed>\\d{1,2}/\\d{1,2}/\\d{4})"
                    + "(?<rest>.{0,40}?INDEX\\s+NO\\.\\s*(?<docket>\\d{3,6}/\\d{4}))?",
            Pattern.DOTALL);
    private static final Pattern CLERK = Pattern.compile(
            "(?i:e-?filed|electronically\\s+filed)\\b[^\\n]{0,120}?(?:\\n[^\\n]{0,120}?)?\\b(?<filed>\\d{1,2}/\\d{1,2}/\\d{4})");

    StampReader() {
        for (String[] row : Table.rows("stamps.tsv", 2)) {
            patterns.add(
                    Pattern.compile(row[1].replace(" ", "\\s+").replace("\\s+?", "\\s*"), Pattern.CASE_INSENSITIVE));
        }
        inHead = new WordPatterns(patterns);
    }

    /** A stamp as far as facts need it. */
    record Mark(
            @Nullable String docket,
            @Nullable PartialDate filed,
            @Nullable PartialDate entered,
            Span span,
            String rule) {
        Evidence evidence(double confidence) {
            return Evidence.at(span, rule, confidence);
        }
    }

    /** The document's own stamp, or null. Of two on a page the later one is its own: the other came with an exhibit. */
    @Nullable
    Mark read(Paper paper) {
        int pages = Math.min(3, paper.text().pages().size());
        for (Page page : paper.text().pages().subList(0, pages)) {
            Stamp stamp = page.stamp();
            if (stamp != null) {
                return new Mark(stamp.docket(), date(stamp.filed()), entered(paper, stamp), stamp.span(), "stamp");
            }
        }
        int[] count = new int[patterns.size()];
        List<Mark> marks = new ArrayList<>();
        inHead.find(paper.head(), (pattern, match) -> {
            if (count[pattern]++ < 2) {
                marks.add(mark(paper, match));
            }
            return true;
        });
        Mark best = null;
        for (Mark mark : marks) {
            best = best == null || isLater(mark, best) ? mark : best;
        }
        return best != null ? best : ofClerk(paper);
    }

    private static boolean isLater(Mark a, Mark b) {
        return a.filed() != null && (b.filed() == null || a.filed().compareTo(b.filed()) > 0);
    }

    private static Mark mark(Paper paper, Matcher matcher) {
        PartialDate entered =
                matcher.namedGroups().containsKey("entered") ? date(Dates.day(matcher.group("entered"))) : null;
        return new Mark(
                matcher.group("docket"),
                date(Dates.day(matcher.group("filed"))),
                entered,
                paper.reading().span(matcher.start(), matcher.end()),
                "stamp");
    }

    private @Nullable PartialDate entered(Paper paper, Stamp stamp) {
        String words = Strings.plainSigns(stamp.span().in(paper.text().chars()));
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(words);
            if (matcher.namedGroups().containsKey("entered") && matcher.find()) {
                return date(Dates.day(matcher.group("entered")));
            }
        }
        return null;
    }

    /** The marks of state clerks: NYSCEF, and the boxes of e-filing systems. */
    private static @Nullable Mark ofClerk(Paper paper) {
        if (!Strings.lower(paper.head()).contains("filed")) {
            return null;
        }
        Matcher ny = NYSCEF.matcher(paper.head());
        if (ny.find()) {
            String docket = ny.group("docket");
            return new Mark(
                    docket == null ? null : "INDEX NO. " + docket,
                    date(Dates.day(ny.group("filed"))),
                    null,
                    paper.reading().span(ny.start(), ny.end()),
                    "stamp.nyscef");
        }
        String top = paper.head().substring(0, Math.min(2_500, paper.head().length()));
        Matcher clerk = CLERK.matcher(top);
        if (clerk.find()) {
            return new Mark(
                    null,
                    date(Dates.day(clerk.group("filed"))),
                    null,
                    paper.reading().span(clerk.start(), clerk.end()),
                    "stamp.clerk");
        }
        return null;
    }

    private static @Nullable PartialDate date(@Nullable LocalDate day) {
        return day == null ? null : PartialDate.of(day);
    }
}

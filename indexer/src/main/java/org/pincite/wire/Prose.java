package org.pincite.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PartialDate;

/**
 * Citations for people.
 *
 * <p>Court documents after Bluebook B17.1 and 10.8.3 (<i>Document</i> pin, <i>Case</i>, No. docket (Court date), ECF No.),
 * ex.: {@code Letter Brief at 12:4–9, Roe v. Northgate, Inc., No. 3:20-cv-08570 (N.D. Cal. Apr. 14, 2023), ECF No. 736}.
 * News after rule 16.6 (Author, Title, Paper (date)). Months after table T12.
 */
final class Prose {
    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
    private static final List<String> LONG_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Prose() {}

    static String bluebookFiling(Cited cited) {
        String date = date(cited.date(), MONTHS);
        String parenthetical = (cited.court() == null ? "" : cited.court() + " ") + (date == null ? "" : date);
        String docket = cited.docket() == null ? "" : "No. " + cited.docket();
        return joined(
                cited.title() + (cited.at() == null ? "" : " " + cited.at()),
                cited.caption(),
                parenthetical.isBlank() ? docket : (docket + " (" + parenthetical.strip() + ")").strip(),
                cited.entry() == null ? null : "ECF No. " + cited.entry());
    }

    static String bluebookArticle(Cited cited) {
        String date = date(cited.date(), MONTHS);
        String paper = cited.publisher() == null ? "" : cited.publisher();
        return joined(
                authors(cited.authors(), " & "),
                cited.title(),
                date == null ? paper : (paper + " (" + date + ")").strip(),
                cited.at());
    }

    static String plainFiling(Cited cited) {
        String date = date(cited.date(), LONG_MONTHS);
        String docket = cited.docket() == null ? "" : "No. " + cited.docket();
        return joined(
                cited.title(),
                cited.caption(),
                cited.court() == null ? docket : (docket + " (" + cited.court() + ")").strip(),
                date,
                cited.record());
    }

    static String plainArticle(Cited cited) {
        return joined(
                authors(cited.authors(), " and "),
                "“" + cited.title() + "”",
                cited.publisher(),
                date(cited.date(), LONG_MONTHS),
                cited.at());
    }

    private static @Nullable String authors(List<String> names, String and) {
        if (names.isEmpty()) {
            return null;
        }
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
    }

    private static @Nullable String date(@Nullable PartialDate date, List<String> months) {
        if (date == null) {
            return null;
        }
        if (date.month() == 0) {
            return Integer.toString(date.year());
        }
        String month = months.get(date.month() - 1);
        return date.day() == 0 ? month + " " + date.year() : month + " " + date.day() + ", " + date.year();
    }

    private static String joined(@Nullable String... parts) {
        List<String> present = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                present.add(part);
            }
        }
        return String.join(", ", present);
    }
}

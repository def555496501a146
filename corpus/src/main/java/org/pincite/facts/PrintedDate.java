package org.pincite.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PartialDate;

/** A date that fills a field: {@code 03/23/2024}, {@code 2024-03-23}, {@code March 23, 2024}. */
final class PrintedDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern WRITTEN =
            Pattern.compile("^([A-Z][a-z]{2})[a-z]{0,6}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");

    private PrintedDate() {}

    /** The date at the start of {@code words}, or null. */
    static @Nullable PartialDate of(String words) {
        Dates.Found numeric = Dates.numeric(words, 0);
        if (numeric != null) {
            return numeric.date();
        }
        Matcher written = WRITTEN.matcher(words);
        if (written.find()) {
            int month = MONTHS.indexOf(Strings.lower(written.group(1))) + 1;
            int day = Integer.parseInt(written.group(2));
            int year = Integer.parseInt(written.group(3));
            boolean real = month > 0
                    && year >= 1600
                    && day >= 1
                    && day <= YearMonth.of(year, month).lengthOfMonth();
            return real ? new PartialDate(year, month, day) : null;
        }
        return Dates.iso(words);
    }
}

package org.pincite.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import org.pincite.measure.QuoteScores;

/** Prints the scores of quotations for a person: a line for each group, then the misses. */
final class QuoteScoreTable {
    private static final int LONGEST = 400;

    private final PrintWriter out;
    private final int most;

    QuoteScoreTable(PrintWriter out, int most) {
        this.out = out;
        this.most = most;
    }

    void print(QuoteScores scores) {
        scores.groups().forEach(this::group);
        for (QuoteScores.Miss miss : QuoteScoresAnswer.first(scores.misses(), most)) {
            out.printf(
                    "  ✗ %s %s %s: expected %s, found %s%n",
                    miss.group(), miss.id(), miss.what(), shown(miss.expected()), shown(miss.found()));
        }
        out.printf(
                Locale.ROOT,
                "%,d quotations, %.1f ms each%n",
                scores.quotations(),
                scores.milliseconds() / scores.quotations());
    }

    private void group(String name, Map<String, Integer> counts) {
        int rows = counts.getOrDefault("rows", 0);
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-10s %,6d rows", name, rows));
        counts.forEach((what, count) -> {
            if (!what.equals("rows")) {
                line.append(String.format(
                        Locale.ROOT, "  %s %,d (%.1f %%)", what, count, 100.0 * count / Math.max(1, rows)));
            }
        });
        out.println(line);
    }

    private static String shown(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

package org.pincite.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.evaluate.Check;
import org.pincite.evaluate.Score;

/** Prints scores for a person: a line for each kind and field, then the misses. */
final class ScoreTable {
    private static final int LONGEST = 110;

    private final PrintWriter out;
    private final int most;

    ScoreTable(PrintWriter out, int most) {
        this.out = out;
        this.most = most;
    }

    void print(Map<String, Score> scores) {
        scores.forEach((kind, score) -> {
            out.printf(
                    Locale.ROOT,
                    "%s: %,d rows, %,d of %,d right (%.1f %%); precision %.3f, recall %.3f, F1 %.3f%s%n",
                    kind,
                    score.rows(),
                    score.right(),
                    score.checked(),
                    100.0 * score.right() / Math.max(1, score.checked()),
                    score.precision(),
                    score.recall(),
                    score.f1(),
                    score.unread() == 0 ? "" : "; " + score.unread() + " ask for a field that is not read");
            score.fields().forEach(this::field);
            misses(score.misses());
            out.println();
        });
    }

    private void field(String name, Score score) {
        boolean unread = score.unread() == score.checked();
        out.printf(
                Locale.ROOT,
                "  %-24s %5d of %5d  %s%n",
                name,
                score.right(),
                score.checked(),
                unread
                        ? "not read"
                        : String.format(Locale.ROOT, "precision %.3f  recall %.3f", score.precision(), score.recall()));
    }

    private void misses(List<Check> all) {
        List<Check> misses = all.stream().filter(Check::read).toList();
        misses.stream()
                .limit(most)
                .forEach(miss -> out.printf(
                        "  ✗ %s  %s: expected %s, found %s%n",
                        miss.id(), miss.field(), shown(miss.expected()), shown(miss.found())));
        if (misses.size() > most) {
            out.printf(Locale.ROOT, "  … and %,d more misses%n", misses.size() - most);
        }
    }

    private static String shown(@Nullable String value) {
        if (value == null) {
            return "nothing";
        }
        String line = value.replaceAll("\\s+", " ");
        return "“" + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…") + "”";
    }
}

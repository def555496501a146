package org.pincite.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What came of the rows of one kind.
 *
 * @param rows how many there were
 * @param checks every comparison, in the order of the rows
 */
public record Score(int rows, List<Check> checks) {
    public Score {
        checks = List.copyOf(checks);
    }

    /** Comparisons made, those of fields that the program does not read included. */
    public int checked() {
        return checks.size();
    }

    /** Comparisons in which answer and reading agree, be it that there is nothing. */
    public int right() {
        return count(Check::right);
    }

    /** Answers that ask for a field the program does not read; all of them are misses. */
    public int unread() {
        return count(check -> !check.read());
    }

    /** Of what was read, the share that is right; 1 where nothing was read. */
    public double precision() {
        return ratio(hits(), count(check -> check.found() != null));
    }

    /** Of what should be read, the share that was; 1 where nothing should be. */
    public double recall() {
        return ratio(hits(), count(check -> check.expected() != null));
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    public List<Check> misses() {
        return checks.stream().filter(check -> !check.right()).toList();
    }

    /** The same for each field by itself, by name. */
    public Map<String, Score> fields() {
        Map<String, List<Check>> byField =
                checks.stream().collect(Collectors.groupingBy(Check::field, TreeMap::new, Collectors.toList()));
        Map<String, Score> scores = new TreeMap<>();
        byField.forEach((field, own) -> scores.put(
                field, new Score((int) own.stream().map(Check::id).distinct().count(), own)));
        return scores;
    }

    private int hits() {
        return count(check -> check.right() && check.expected() != null);
    }

    private int count(Predicate<Check> which) {
        return (int) checks.stream().filter(which).count();
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}

package org.pincite.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pincite.measure.QuoteScores;

/**
 * What {@code pincite evaluate quotes --json} prints.
 *
 * @param tiers for each tier of placed quotations how many rows it has, and of how many each thing is right
 * @param millisecondsEach time of one quotation, on average
 */
record QuoteScoresAnswer(
        Map<String, Map<String, Integer>> tiers,
        Map<String, Integer> altered,
        Map<String, Integer> wrongCase,
        Map<String, Integer> cases,
        int quotations,
        double millisecondsEach,
        List<QuoteScores.Miss> misses) {

    static QuoteScoresAnswer of(QuoteScores scores, int most) {
        Map<String, Map<String, Integer>> tiers = new LinkedHashMap<>(scores.groups());
        Map<String, Integer> altered = taken(tiers, QuoteScores.ALTERED);
        Map<String, Integer> wrongCase = taken(tiers, QuoteScores.WRONG_CASE);
        Map<String, Integer> cases = taken(tiers, QuoteScores.CASES);
        return new QuoteScoresAnswer(
                tiers,
                altered,
                wrongCase,
                cases,
                scores.quotations(),
                scores.milliseconds() / scores.quotations(),
                first(scores.misses(), most));
    }

    private static Map<String, Integer> taken(Map<String, Map<String, Integer>> groups, String group) {
        Map<String, Integer> counts = groups.remove(group);
        return counts == null ? Map.of() : counts;
    }

    /** The first misses of each group and kind. */
    static List<QuoteScores.Miss> first(List<QuoteScores.Miss> misses, int most) {
        Map<String, Integer> seen = new HashMap<>();
        List<QuoteScores.Miss> first = new ArrayList<>();
        for (QuoteScores.Miss miss : misses) {
            if (seen.merge(miss.group() + ' ' + miss.what(), 1, Integer::sum) <= most) {
                first.add(miss);
            }
        }
        return first;
    }
}

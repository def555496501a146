package org.pincite.measure;

import java.util.List;
import java.util.Map;

/**
 * What was measured.
 *
 * @param groups for each group of rows how many there are ({@code rows}) and how many of them do each thing
 * @param misses what is not as expected, in the order of the rows
 * @param quotations how many were checked, all of them one after the other
 * @param milliseconds what that took
 */
public record QuoteScores(
        Map<String, Map<String, Integer>> groups, List<Miss> misses, int quotations, double milliseconds) {
    /** The groups that are not tiers of placed quotations. */
    public static final String ALTERED = "altered";

    public static final String WRONG_CASE = "wrongCase";
    public static final String CASES = "cases";

    public QuoteScores {
        misses = List.copyOf(misses);
    }

    /** @param what was not as expected, ex.: {@code span} */
    public record Miss(String id, String group, String what, String expected, String found) {}
}

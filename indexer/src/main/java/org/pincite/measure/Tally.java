package org.pincite.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by group and by what is asked, and the misses. For one thread. */
final class Tally {
    private final Map<String, Map<String, Integer>> groups = new LinkedHashMap<>();
    private final List<QuoteScores.Miss> misses = new ArrayList<>();

    void row(String group) {
        count(group, "rows", true);
    }

    /** Counts where it holds; the name is listed also where it never does. */
    void count(String group, String what, boolean holds) {
        groups.computeIfAbsent(group, name -> new LinkedHashMap<>()).merge(what, holds ? 1 : 0, Integer::sum);
    }

    /** Counts what is right, and keeps what is not as a miss. */
    void check(String group, String what, boolean right, String id, String expected, String found) {
        count(group, what, right);
        if (!right) {
            miss(group, what, id, expected, found);
        }
    }

    void miss(String group, String what, String id, String expected, String found) {
        misses.add(new QuoteScores.Miss(id, group, what, expected, found));
    }

    Map<String, Map<String, Integer>> groups() {
        return groups;
    }

    List<QuoteScores.Miss> misses() {
        return misses;
    }
}

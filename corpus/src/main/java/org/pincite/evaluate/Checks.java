package org.pincite.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Gathers the comparisons of one row. */
final class Checks {
    private final String id;
    private final List<Check> checks;

    Checks(String id, List<Check> checks) {
        this.id = id;
        this.checks = checks;
    }

    /** One value; null on either side means that there is none. */
    void value(String field, @Nullable String expected, @Nullable String found, BiPredicate<String, String> same) {
        boolean right = expected == null || found == null ? expected == found : same.test(expected, found);
        checks.add(new Check(id, field, expected, found, right, true));
    }

    /** Values of which each must be found, and nothing else may be. Returns, for each expected one, what was found. */
    List<@Nullable String> list(
            String field, List<String> expected, List<String> found, BiPredicate<String, String> same) {
        List<String> left = new ArrayList<>(found);
        List<@Nullable String> pairs = some(field, expected, left, same);
        for (String extra : left) {
            value(field, null, extra, same);
        }
        if (expected.isEmpty() && found.isEmpty()) {
            value(field, null, null, same);
        }
        return pairs;
    }

    /** Values of which each must be found among others. Takes each that is found off {@code found}. */
    List<@Nullable String> some(
            String field, List<String> expected, List<String> found, BiPredicate<String, String> same) {
        List<@Nullable String> pairs = new ArrayList<>();
        for (String one : expected) {
            String match = null;
            for (String other : found) {
                if (match == null && same.test(one, other)) {
                    match = other;
                }
            }
            if (match != null) {
                found.remove(match);
            }
            pairs.add(match);
            checks.add(new Check(id, field, one, match, match != null, true));
        }
        return pairs;
    }

    /** A value that should not be read. */
    void absent(String field, String value, boolean found) {
        checks.add(new Check(id, field, null, found ? value : null, !found, true));
    }

    /** A field that the facts of a document do not hold. */
    void unread(String field, String expected) {
        checks.add(new Check(id, field, expected, null, false, false));
    }
}

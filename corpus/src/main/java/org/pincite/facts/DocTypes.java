package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types of document that a title may name, from {@code doctypes.tsv}. */
final class DocTypes {
    private record Rule(String id, Pattern pattern) {}

    /** A type and where in the title its name begins. */
    record Match(String id, int start, int end) {}

    private final List<Rule> rules = new ArrayList<>();

    private DocTypes() {}

    static DocTypes load() {
        DocTypes types = new DocTypes();
        for (String[] row : Table.rows("doctypes.tsv", 2)) {
            String pattern = row[1].startsWith("^") || row[1].startsWith("\\[") ? row[1] : "\\b(?:" + row[1] + ")";
            types.rules.add(new Rule(row[0], Pattern.compile(pattern)));
        }
        return types;
    }

    /** The type that {@code title}, in capitals, names first; null where it names none. */
    @Nullable
    Match of(CharSequence title) {
        Match best = null;
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(title);
            if (matcher.find() && (best == null || matcher.start() < best.start())) {
                best = new Match(rule.id(), matcher.start(), matcher.end());
            }
        }
        return best;
    }
}

package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types of document that a title may name, from {@code doctypes.tsv}. */
final class DocTypes {
    /** A type and where in the title its name begins. */
    record Match(String id, int start, int end) {}

    private final List<String> ids;
    private final WordPatterns patterns;

    private DocTypes(List<String> ids, List<Pattern> patterns) {
        this.ids = ids;
        this.patterns = new WordPatterns(patterns);
    }

    static DocTypes load() {
        List<String> ids = new ArrayList<>();
        List<Pattern> patterns = new ArrayList<>();
        for (String[] row : Table.rows("doctypes.tsv", 2)) {
            ids.add(row[0]);
            patterns.add(Pattern.compile("(?:" + row[1] + ")"));
        }
        return new DocTypes(ids, patterns);
    }

    /** The type that {@code title}, in capitals, names first; null where it names none. */
    @Nullable
    Match of(CharSequence title) {
        Match[] best = new Match[1];
        patterns.find(title, (rule, match) -> {
            best[0] = new Match(ids.get(rule), match.start(), match.end());
            return false;
        });
        return best[0];
    }
}

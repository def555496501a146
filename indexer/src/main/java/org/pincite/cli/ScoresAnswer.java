package org.pincite.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.evaluate.Score;

/** What {@code pincite evaluate facts --json} prints: the scores of each kind of row. */
record ScoresAnswer(Map<String, Kind> kinds) {

    /**
     * @param checked comparisons made
     * @param right of them, those in which answer and reading agree
     * @param unread answers that ask for a field which is not read at all; they are among those checked
     */
    record Kind(
            int rows,
            int checked,
            int right,
            int unread,
            double precision,
            double recall,
            double f1,
            Map<String, Field> fields,
            List<Miss> misses) {}

    record Field(int checked, int right, double precision, double recall) {}

    /** {@code expected} or {@code found} is null where there is nothing; {@code read} is false for a field not read at all. */
    record Miss(
            String id,
            String field,
            @Nullable String expected,
            @Nullable String found,
            boolean read) {}

    static ScoresAnswer of(Map<String, Score> scores, int most) {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        scores.forEach((kind, score) -> kinds.put(kind, kind(score, most)));
        return new ScoresAnswer(kinds);
    }

    private static Kind kind(Score score, int most) {
        Map<String, Field> fields = new LinkedHashMap<>();
        score.fields()
                .forEach((name, own) ->
                        fields.put(name, new Field(own.checked(), own.right(), own.precision(), own.recall())));
        List<Miss> misses = score.misses().stream()
                .limit(most)
                .map(miss -> new Miss(miss.id(), miss.field(), miss.expected(), miss.found(), miss.read()))
                .toList();
        return new Kind(
                score.rows(),
                score.checked(),
                score.right(),
                score.unread(),
                score.precision(),
                score.recall(),
                score.f1(),
                fields,
                misses);
    }
}

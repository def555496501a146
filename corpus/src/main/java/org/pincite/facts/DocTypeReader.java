package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Stated;

/** What type of document a filing is: by its title, else by its opening words ({@code doctype_cues.tsv}). */
final class DocTypeReader {
    /** How far into the head opening words are looked for. */
    private static final int OPENING = 6_000;

    private record Cue(String type, double confidence) {}

    private final List<Cue> cues = new ArrayList<>();
    private final WordPatterns patterns;

    DocTypeReader() {
        List<Pattern> compiled = new ArrayList<>();
        for (String[] row : Table.rows("doctype_cues.tsv", 3)) {
            cues.add(new Cue(row[0], Double.parseDouble(row[1])));
            compiled.add(Pattern.compile(row[2]));
        }
        patterns = new WordPatterns(compiled);
    }

    @Nullable
    Stated<String> read(Paper paper, TitleReader.@Nullable Title title) {
        if (title != null) {
            return Stated.of(title.type(), paper.evidence(title.start(), title.end(), "title.type", 0.95));
        }
        String opening =
                paper.head().substring(0, Math.min(OPENING, paper.head().length()));
        int[][] first = new int[cues.size()][];
        patterns.find(opening, (cue, match) -> {
            first[cue] = first[cue] == null ? new int[] {match.start(), match.end()} : first[cue];
            return cue > 0;
        });
        for (int i = 0; i < first.length; i++) {
            if (first[i] != null) {
                Cue cue = cues.get(i);
                return Stated.of(
                        cue.type(), paper.evidence(first[i][0], first[i][1], "opening.type", cue.confidence()));
            }
        }
        return null;
    }
}

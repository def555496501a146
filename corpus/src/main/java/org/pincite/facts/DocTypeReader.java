package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Stated;

/** What type of document a filing is: by its title, else by its opening words ({@code doctype_cues.tsv}). */
final class DocTypeReader {
    /** How far into the head opening words are looked for. */
    private static final int OPENING = 6_000;

    private record Cue(String type, double confidence, Pattern pattern) {}

    private final List<Cue> cues = new ArrayList<>();

    DocTypeReader() {
        for (String[] row : Table.rows("doctype_cues.tsv", 3)) {
            cues.add(new Cue(row[0], Double.parseDouble(row[1]), Pattern.compile(row[2])));
        }
    }

    @Nullable
    Stated<String> read(Paper paper, TitleReader.@Nullable Title title) {
        if (title != null) {
            return Stated.of(title.type(), paper.evidence(title.start(), title.end(), "title.type", 0.95));
        }
        String opening =
                paper.head().substring(0, Math.min(OPENING, paper.head().length()));
        for (Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(opening);
            if (matcher.find()) {
                return Stated.of(
                        cue.type(), paper.evidence(matcher.start(), matcher.end(), "opening.type", cue.confidence()));
            }
        }
        return null;
    }
}

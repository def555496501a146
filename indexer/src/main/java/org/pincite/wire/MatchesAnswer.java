package org.pincite.wire;

import java.util.List;
import org.pincite.engine.Match;
import org.pincite.query.Query;

/** Every match of a query in one document, in reading order. */
public record MatchesAnswer(String readAs, int total, List<Match> matches) {
    /** As the engine found them. */
    public static MatchesAnswer of(Query query, List<Match> matches) {
        return new MatchesAnswer(query.toString(), matches.size(), matches);
    }
}

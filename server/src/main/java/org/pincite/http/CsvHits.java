package org.pincite.http;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.wire.Csv;
import org.pincite.wire.HitAnswer;

/** Hits as rows of a table, one document a row. */
final class CsvHits {
    static final String HEADER = "id,kind,title,docType,court,docket,caption,filed,published,publisher,byline,parties,"
            + "allegations,collection,matches,pinCites,snippets,url\r\n";

    private CsvHits() {}

    static String row(HitAnswer hit) {
        List<String> cells = List.of(
                hit.id(),
                hit.kind(),
                hit.title(),
                text(hit.docType()),
                hit.court() == null ? "" : hit.court().name(),
                text(hit.docket()),
                text(hit.caption()),
                hit.dates().getOrDefault("filed", ""),
                hit.dates().getOrDefault("published", ""),
                text(hit.publisher()),
                text(hit.byline()),
                hit.parties().stream()
                        .map(p -> p.name() + " (" + p.role() + ")")
                        .collect(Collectors.joining("; ")),
                hit.allegations().stream().map(a -> a.label()).collect(Collectors.joining("; ")),
                hit.collection(),
                Integer.toString(hit.matches()),
                hit.snippets().stream().map(HitAnswer.Excerpt::pinCite).collect(Collectors.joining("; ")),
                hit.snippets().stream().map(CsvHits::words).collect(Collectors.joining(" … ")),
                hit.url());
        return Csv.row(cells);
    }

    private static String words(HitAnswer.Excerpt excerpt) {
        return excerpt.segments().stream().map(HitAnswer.Segment::text).collect(Collectors.joining());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

package org.pincite.http;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.wire.HitAnswer;

/**
 * Hits as rows of a table (RFC 4180), one document a row. A cell that a spreadsheet would take for a formula is preceded by
 * an apostrophe: documents are written by others, and {@code =HYPERLINK(…)} in a title must stay text.
 */
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
        return cells.stream().map(CsvHits::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r\n\0".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        safe = safe.replace("\0", "");
        boolean quoted =
                safe.indexOf(',') >= 0 || safe.indexOf('"') >= 0 || safe.indexOf('\n') >= 0 || safe.indexOf('\r') >= 0;
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static String words(HitAnswer.Excerpt excerpt) {
        return excerpt.segments().stream().map(HitAnswer.Segment::text).collect(Collectors.joining());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}

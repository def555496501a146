package org.pincite.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.PartialDate;
import org.pincite.json.Json;

/**
 * Citations for reference managers: BibTeX, RIS and CSL-JSON. None of them has a place for a pin cite in an item, so it
 * stands in the note.
 */
final class Exchange {
    private Exchange() {}

    static String bibtex(Cited cited) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("title", cited.title());
        fields.put("author", cited.authors().isEmpty() ? null : String.join(" and ", cited.authors()));
        fields.put(cited.filing() ? "booktitle" : "journal", cited.filing() ? cited.caption() : cited.publisher());
        fields.put("number", cited.docket());
        fields.put("institution", cited.court());
        fields.put(
                "year",
                cited.date() == null ? null : Integer.toString(cited.date().year()));
        fields.put(
                "month",
                cited.date() == null || cited.date().month() == 0
                        ? null
                        : Integer.toString(cited.date().month()));
        fields.put("date", cited.date() == null ? null : cited.date().toString());
        fields.put("note", cited.record());
        StringBuilder out = new StringBuilder(cited.filing() ? "@misc{" : "@article{").append(key(cited));
        fields.forEach((name, value) -> {
            if (value != null && !value.isEmpty()) {
                out.append(",\n  ")
                        .append(name)
                        .append(" = {")
                        .append(tex(value))
                        .append('}');
            }
        });
        return out.append("\n}\n").toString();
    }

    static String ris(Cited cited) {
        List<String> lines = new ArrayList<>();
        add(lines, "TY", cited.filing() ? "CASE" : "NEWS");
        cited.authors().forEach(author -> add(lines, "AU", author));
        add(lines, "TI", cited.title());
        add(lines, "T2", cited.filing() ? cited.caption() : cited.publisher());
        add(lines, "PB", cited.court());
        add(lines, "M1", cited.docket());
        PartialDate date = cited.date();
        if (date != null) {
            add(lines, "PY", Integer.toString(date.year()));
            add(lines, "DA", date.toString().replace('-', '/'));
        }
        add(lines, "N1", cited.record());
        lines.add("ER  - ");
        return String.join("\r\n", lines) + "\r\n";
    }

    static String cslJson(Cited cited) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", key(cited));
        item.put("type", cited.filing() ? "legal_case" : "article-newspaper");
        put(item, "title", cited.filing() && cited.caption() != null ? cited.caption() : cited.title());
        put(item, "genre", cited.filing() && cited.caption() != null ? cited.title() : null);
        if (!cited.authors().isEmpty()) {
            item.put(
                    "author",
                    cited.authors().stream().map(a -> Map.of("literal", a)).toList());
        }
        put(item, "container-title", cited.filing() ? null : cited.publisher());
        put(item, "authority", cited.court());
        put(item, "number", cited.docket());
        PartialDate date = cited.date();
        if (date != null) {
            List<Integer> parts = new ArrayList<>(List.of(date.year(), date.month(), date.day()));
            parts.removeIf(part -> part == 0);
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
        put(item, "note", cited.record());
        return Json.write(List.of(item));
    }

    /** Ex.: {@code roe2023ecf736}: first word of the case or author, year, docket entry. */
    private static String key(Cited cited) {
        String name = cited.filing()
                ? (cited.caption() == null ? cited.title() : cited.caption())
                : (cited.authors().isEmpty() ? cited.title() : cited.authors().getFirst());
        String first = name.strip().split("[^\\p{L}\\p{N}]+", 2)[0].toLowerCase(Locale.ROOT);
        return (first.isEmpty() ? "document" : first.replaceAll("[^a-z0-9]", ""))
                + (cited.date() == null ? "" : cited.date().year())
                + (cited.entry() == null ? "" : "ecf" + cited.entry());
    }

    private static String tex(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_', '{', '}' -> out.append('\\').append(c);
                case '\n', '\r' -> out.append(' ');
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static void add(List<String> lines, String tag, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            lines.add(tag + "  - " + value.replaceAll("\\s+", " "));
        }
    }

    private static void put(Map<String, Object> item, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            item.put(name, value);
        }
    }
}

package org.pincite.extract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;
import org.pincite.json.Json;

/**
 * How one court system stamps pages: a leading expression, then labelled items in any order. The table is
 * {@code stamps.json}; its groups are {@code docket, doc, att, date, page, pages, pid}.
 */
final class StampPattern {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|]{0,12}");
    private static final Pattern NUMERIC_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{2,4})");
    private static final Pattern WORDED_DATE = Pattern.compile("([A-Za-z]{3})[a-z]*\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final String system;
    private final List<String> triggers;
    private final Pattern lead;
    private final List<Pattern> items;
    private final int minItems;

    private StampPattern(String system, List<String> triggers, Pattern lead, List<Pattern> items, int minItems) {
        this.system = system;
        this.triggers = triggers;
        this.lead = lead;
        this.items = items;
        this.minItems = minItems;
    }

    /** The patterns of all systems known. */
    static List<StampPattern> load() {
        JsonNode root = Json.resource(StampPattern.class, "stamps.json");
        Map<String, String> parts = new HashMap<>();
        root.get("parts")
                .properties()
                .forEach(e -> parts.put(e.getKey(), e.getValue().asText()));
        List<StampPattern> patterns = new ArrayList<>();
        for (JsonNode row : root.get("systems")) {
            List<String> triggers = new ArrayList<>();
            row.get("triggers").forEach(t -> triggers.add(t.asText().toLowerCase(Locale.ROOT)));
            List<Pattern> items = new ArrayList<>();
            row.get("items").forEach(i -> items.add(compile(i.asText(), parts)));
            patterns.add(new StampPattern(
                    row.get("system").asText(),
                    triggers,
                    compile(row.get("lead").asText(), parts),
                    items,
                    row.get("minItems").asInt()));
        }
        return patterns;
    }

    private static Pattern compile(String regex, Map<String, String> parts) {
        String expanded = regex;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            expanded = expanded.replace("{" + part.getKey() + "}", part.getValue());
        }
        return Pattern.compile(expanded, Pattern.CASE_INSENSITIVE);
    }

    /** A stamp as read, with the system it belongs to. */
    record Found(String system, Stamp stamp) {
        /** What all stamps of one docket entry have in common. */
        String key() {
            return system + ' ' + stamp.docket() + ' ' + stamp.document();
        }
    }

    boolean mayStandIn(String lowerCase) {
        for (String trigger : triggers) {
            if (lowerCase.contains(trigger)) {
                return true;
            }
        }
        return false;
    }

    /** All stamps of this system within {@code [from, to)}. */
    List<Found> find(String chars, int from, int to) {
        List<Found> found = new ArrayList<>();
        Matcher leading = lead.matcher(chars);
        leading.region(from, to);
        leading.useTransparentBounds(true);
        int at = from;
        while (at < to && leading.region(at, to).find()) {
            Map<String, String> values = new HashMap<>();
            take(leading, values);
            int end = items(chars, leading.end(), to, values);
            if (end >= 0 && values.containsKey("docket")) {
                found.add(new Found(system, stamp(values, new Span(leading.start(), end))));
                at = end;
            } else {
                at = leading.end();
            }
        }
        return found;
    }

    /** Reads the items that follow; the end of the last, or -1 if there are too few. */
    private int items(String chars, int from, int to, Map<String, String> values) {
        List<Matcher> matchers = new ArrayList<>();
        for (Pattern item : items) {
            matchers.add(item.matcher(chars));
        }
        int end = from;
        int count = 0;
        boolean more = true;
        while (more && !matchers.isEmpty()) {
            more = false;
            Matcher separators = SEPARATORS.matcher(chars).region(end, to);
            int start = separators.lookingAt() ? separators.end() : end;
            for (Matcher item : matchers) {
                if (item.region(start, to).lookingAt() && item.end() > start) {
                    take(item, values);
                    end = item.end();
                    count++;
                    matchers.remove(item);
                    more = true;
                    break;
                }
            }
        }
        return count >= minItems ? end : -1;
    }

    private static void take(Matcher matcher, Map<String, String> values) {
        for (String group : matcher.namedGroups().keySet()) {
            String value = matcher.group(group);
            if (value != null) {
                values.putIfAbsent(group.replaceAll("\\d+$", ""), value);
            }
        }
    }

    private static Stamp stamp(Map<String, String> values, Span span) {
        String doc = values.get("doc");
        String att = values.get("att");
        return new Stamp(
                values.getOrDefault("docket", "").strip(),
                doc == null || att == null ? doc : doc + '-' + att,
                date(values.get("date")),
                number(values.get("page")),
                number(values.get("pages")),
                values.get("pid"),
                span);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    /** Month before day, as American courts write; two-digit years are read as 1970 to 2069. Null if it is no day. */
    private static @Nullable LocalDate date(@Nullable String words) {
        if (words == null) {
            return null;
        }
        try {
            Matcher numeric = NUMERIC_DATE.matcher(words);
            if (numeric.find()) {
                int year = Integer.parseInt(numeric.group(3));
                year += year >= 100 ? 0 : year < 70 ? 2000 : 1900;
                return LocalDate.of(year, Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)));
            }
            Matcher worded = WORDED_DATE.matcher(words);
            if (worded.find()) {
                int month = MONTHS.indexOf(worded.group(1).toLowerCase(Locale.ROOT)) + 1;
                return LocalDate.of(Integer.parseInt(worded.group(3)), month, Integer.parseInt(worded.group(2)));
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

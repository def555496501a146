package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reporters of decisions and how they are written ({@code reporters.tsv}). */
final class Reporters {
    private static final Pattern PART = Pattern.compile("[A-Za-z]+(?:['’-][A-Za-z]+)*|&|\\d[a-z]{1,2}");

    /** How a reporter is cited. */
    enum Manner {
        /** By volume and page. */
        VOLUME,
        /** By the year of the decision and its number. */
        YEAR,
        /** By volume and page, or by page alone. */
        SOLO,
        /** By paragraph, with or without a volume. */
        SERVICE
    }

    /**
     * A reporter.
     *
     * @param name as it is cited, ex.: {@code F.3d}
     * @param from first year of its decisions
     * @param to last year of its decisions
     */
    record Reporter(String name, Manner manner, int from, int to) {
        /** Whether its name is an ordinary word, ex.: {@code Hill}: then a number on each side does not make a citation. */
        boolean isWord() {
            return manner == Manner.SOLO && name.chars().allMatch(Character::isLetter);
        }

        boolean isDatabase() {
            return name.equals("WL") || name.equals("BL") || name.endsWith("LEXIS");
        }

        boolean has(int year) {
            return year >= from && year <= to;
        }
    }

    /** Reporters of one spelling, in the order of the table. */
    private final List<List<Reporter>> groups = new ArrayList<>();

    private final Map<String, Integer> groupOf = new HashMap<>();

    private Reporters() {}

    static Reporters load() {
        Reporters reporters = new Reporters();
        for (String[] row : Table.rows("reporters.tsv", 4)) {
            boolean always = row[3].equals("-");
            Reporter reporter = new Reporter(
                    row[0],
                    manner(row[2]),
                    always ? 0 : Integer.parseInt(row[3].substring(0, 4)),
                    always ? 9999 : Integer.parseInt(row[3].substring(5)));
            reporters.add(row[0], reporter);
            if (!row[1].equals("-")) {
                for (String spelling : row[1].split("; ")) {
                    reporters.add(spelling, reporter);
                }
            }
        }
        return reporters;
    }

    private static Manner manner(String word) {
        return switch (word) {
            case "-" -> Manner.VOLUME;
            case "year" -> Manner.YEAR;
            case "solo" -> Manner.SOLO;
            case "service" -> Manner.SERVICE;
            default ->
                throw new IllegalStateException("reporters.tsv: expected -, year, solo or service, found " + word);
        };
    }

    private void add(String spelling, Reporter reporter) {
        for (String written : written(spelling)) {
            int group = groupOf.computeIfAbsent(written, w -> {
                groups.add(new ArrayList<>());
                return groups.size() - 1;
            });
            if (!groups.get(group).contains(reporter)) {
                groups.get(group).add(reporter);
            }
        }
    }

    void register(Lexicon.Builder lexicon) {
        groupOf.forEach((written, group) -> lexicon.add(written, Lexicon.Sort.REPORTER, group));
    }

    /** The reporters that the words at {@code hit} may mean. */
    List<Reporter> at(Lexicon.Hit hit) {
        return groups.get(hit.cue().ref());
    }

    /** A name with blanks, full stops or, before the number of a series and in initials, nothing between its parts. */
    private static List<String> written(String name) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(name);
        while (matcher.find()) {
            parts.add(Strings.lower(matcher.group()).replace('’', '\''));
        }
        List<String> written = List.of(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            String part = parts.get(i);
            boolean joins = !part.equals("&") && !parts.get(i - 1).equals("&");
            List<String> longer = new ArrayList<>();
            for (String before : written) {
                longer.add(before + " " + part);
                if (joins) {
                    longer.add(before + "." + part);
                }
                if (joins && Character.isDigit(part.charAt(0))) {
                    longer.add(before + part);
                }
            }
            written = longer;
        }
        List<String> all = new ArrayList<>(written);
        boolean isSeries = Character.isDigit(parts.get(parts.size() - 1).charAt(0)) && parts.size() > 2;
        int initials = 0;
        while (initials < parts.size() && parts.get(initials).length() == 1) {
            initials++;
        }
        boolean areInitials = initials > 1 && initials == parts.size();
        if (initials > 1 && initials == parts.size() - 1) {
            all.add(String.join("", parts.subList(0, initials)) + " " + parts.get(initials));
        }
        if (isSeries || areInitials) {
            all.add(String.join("", parts));
        }
        return all;
    }
}

package org.pincite.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;

/**
 * Every date in a text, with what it is the date of. Only the head and the end of a filing say something of the filing
 * itself ({@code Decided May 6, 1982}, {@code Dated: March 3, 2021}); all other dates are mentioned.
 */
final class DateReader {
    /** Most different dates kept of one document, and places kept of one date. */
    static final int MOST_DATES = 300;

    private static final int MOST_PLACES = 10;
    /** How much of the end of a text may be its signature, in characters. */
    private static final int END = 4_000;

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in", "since", "by", "until", "during", "of", "from", "early", "late", "mid", "before", "after", "through",
            "between", "year", "and", "to");
    private static final Pattern TIME =
            Pattern.compile("^[\\s,;]*(?:at\\s+)?(?:Time\\s*:|\\d{1,2}:\\d{2})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\b(?:Dear|Re:|RE:|Via\\b|VIA\\b)");

    private record Cue(NamedDate.Event event, String where) {}

    private final List<Cue> cues = new ArrayList<>();
    /** The words before a date, for each cue. */
    private final WordPatterns before;

    DateReader() {
        List<Pattern> patterns = new ArrayList<>();
        for (String[] row : Table.rows("date_cues.tsv", 3)) {
            NamedDate.Event event = NamedDate.Event.valueOf(row[0].toUpperCase(Locale.ROOT));
            cues.add(new Cue(event, row[1]));
            patterns.add(Pattern.compile("(?:" + row[2] + ")$", Pattern.CASE_INSENSITIVE));
        }
        before = new WordPatterns(patterns);
    }

    /**
     * What is known of the paper when its dates are read.
     *
     * @param published the day from which an article's days without a year are counted; null where there is none
     */
    record Setting(
            boolean filing,
            boolean letter,
            boolean opinion,
            @Nullable LocalDate published) {
        Setting(boolean filing, boolean letter, boolean opinion) {
            this(filing, letter, opinion, null);
        }

        static Setting article(@Nullable LocalDate published) {
            return new Setting(false, false, false, published);
        }
    }

    /** Dates by event; within an event in reading order. */
    private static final class Found {
        private final Map<NamedDate.Event, Map<PartialDate, List<Evidence>>> byEvent =
                new EnumMap<>(NamedDate.Event.class);
        private int count;

        void add(NamedDate.Event event, PartialDate date, Evidence evidence) {
            Map<PartialDate, List<Evidence>> dates = byEvent.computeIfAbsent(event, e -> new LinkedHashMap<>());
            List<Evidence> places = dates.get(date);
            if (places == null) {
                if (count >= MOST_DATES) {
                    return;
                }
                count++;
                places = new ArrayList<>();
                dates.put(date, places);
            }
            if (places.size() < MOST_PLACES) {
                places.add(evidence);
            }
        }

        boolean has(NamedDate.Event event) {
            return byEvent.containsKey(event);
        }

        List<NamedDate> all() {
            List<NamedDate> all = new ArrayList<>();
            byEvent.forEach(
                    (event, dates) -> dates.forEach((date, places) -> all.add(new NamedDate(event, date, places))));
            return all;
        }
    }

    List<NamedDate> read(Paper paper, Setting setting) {
        Found found = new Found();
        String chars = paper.reading().chars();
        Dates.@Nullable Found alone = null;
        int end = -1;
        for (Lexicon.Hit hit : paper.scan().hits()) {
            if (hit.start() < end) {
                continue;
            }
            Dates.Found date = switch (hit.cue().sort()) {
                case MONTH -> Dates.around(chars, paper.scan(), hit);
                case NUMERIC_DATE -> Dates.numeric(chars, hit.start());
                case YEAR -> year(chars, paper.scan(), hit);
                default -> null;
            };
            if (date == null && setting.published() != null) {
                relative(paper, hit, setting.published(), found);
            }
            if (date == null || date.start() < end) {
                continue;
            }
            end = date.end();
            NamedDate.Event event = setting.filing() ? event(paper, date, setting, found) : NamedDate.Event.MENTIONED;
            if (event == NamedDate.Event.MENTIONED && alone == null && isAlone(paper, date)) {
                alone = date;
            }
            double confidence = event == NamedDate.Event.MENTIONED ? 0.9 : 0.85;
            found.add(event, date.date(), paper.evidence(date.start(), date.end(), "date." + event.word(), confidence));
        }
        if (setting.opinion() && alone != null && !found.has(NamedDate.Event.DECIDED)) {
            found.add(
                    NamedDate.Event.DECIDED,
                    alone.date(),
                    paper.evidence(alone.start(), alone.end(), "date.alone-on-line", 0.75));
        }
        return found.all();
    }

    private static void relative(Paper paper, Lexicon.Hit hit, LocalDate published, Found found) {
        if (hit.cue().sort() != Lexicon.Sort.MONTH && hit.cue().sort() != Lexicon.Sort.WEEKDAY) {
            return;
        }
        Dates.Found date = RelativeDates.before(paper.reading().chars(), paper.scan(), hit, published);
        if (date != null) {
            found.add(
                    NamedDate.Event.MENTIONED,
                    date.date(),
                    paper.evidence(date.start(), date.end(), "date.relative", 0.7));
        }
    }

    private NamedDate.Event event(Paper paper, Dates.Found date, Setting setting, Found found) {
        int length = paper.reading().length();
        boolean head = date.end() <= paper.head().length();
        if ((!head && date.start() < length - END) || date.date().day() == 0) {
            return NamedDate.Event.MENTIONED;
        }
        String chars = paper.reading().chars();
        String before = Strings.plainSigns(chars.substring(Math.max(0, date.start() - 80), date.start()));
        MatchResult[] words = new MatchResult[cues.size()];
        this.before.find(before, (cue, match) -> {
            words[cue] = words[cue] == null ? match.toMatchResult() : words[cue];
            return true;
        });
        for (int i = 0; i < words.length; i++) {
            Cue cue = cues.get(i);
            if (words[i] != null && fits(cue, before, words[i], chars, date) && isPlausible(cue.event(), head, found)) {
                return cue.event();
            }
        }
        boolean opensLetter = setting.letter()
                && head
                && !found.has(NamedDate.Event.SIGNED)
                && LETTER.matcher(chars.substring(date.end(), Math.min(length, date.end() + 1_500)))
                        .find();
        return opensLetter ? NamedDate.Event.SIGNED : NamedDate.Event.MENTIONED;
    }

    private static boolean fits(Cue cue, String before, MatchResult matcher, String chars, Dates.Found date) {
        return switch (cue.where()) {
            case "time" ->
                TIME.matcher(chars.substring(date.end(), Math.min(chars.length(), date.end() + 60)))
                        .find();
            case "any" -> true;
            default -> {
                String words = matcher.group().strip();
                int at = matcher.start();
                while (at > 0 && " \t_*|()[]-".indexOf(before.charAt(at - 1)) >= 0) {
                    at--;
                }
                boolean beginsLine = at == 0 || before.charAt(at - 1) == '\n' || before.charAt(at - 1) == '.';
                boolean transaction = before.contains(" and filed on") || before.contains("was entered");
                yield beginsLine
                        || words.endsWith(":")
                        || Strings.capitals(words) > 0.6
                        || transaction
                        || before.contains("-Decided")
                        || before.contains("-decided");
            }
        };
    }

    /** A filing is filed, entered and decided once: the first statement counts, in the head. Signatures stand anywhere. */
    private static boolean isPlausible(NamedDate.Event event, boolean head, Found found) {
        return switch (event) {
            case FILED, ENTERED, UNSEALED, DECIDED -> head && !found.has(event);
            default -> true;
        };
    }

    /** Whether a full date fills its line within the first two pages. */
    private static boolean isAlone(Paper paper, Dates.Found date) {
        String chars = paper.reading().chars();
        if (date.date().day() == 0 || date.start() > 5_000) {
            return false;
        }
        String line = chars.substring(Strings.startOfLine(chars, date.start()), Strings.endOfLine(chars, date.end()));
        return line.replaceAll("\\[.*?\\]", "").strip().length() <= date.end() - date.start() + 2;
    }

    private static Dates.@Nullable Found year(String chars, Lexicon.Scan scan, Lexicon.Hit hit) {
        int before = hit.firstWord() - 1;
        if (before < 0 || !isFree(chars, hit)) {
            return null;
        }
        String word = Strings.lower(chars.substring(scan.start(before), scan.end(before)));
        if (!BEFORE_YEAR.contains(word) || hit.start() - scan.end(before) > 2) {
            return null;
        }
        int year = Integer.parseInt(chars.substring(hit.start(), hit.end()));
        return year < 1700 || year > 2100 ? null : new Dates.Found(new PartialDate(year, 0, 0), hit.start(), hit.end());
    }

    /** Not a part of a sum, a number or a citation. */
    private static boolean isFree(String chars, Lexicon.Hit hit) {
        char before = hit.start() == 0 ? ' ' : chars.charAt(hit.start() - 1);
        char after = hit.end() == chars.length() ? ' ' : chars.charAt(hit.end());
        boolean inNumber = after == ',' && isDigitAt(chars, hit.end() + 1);
        return before != '$' && before != ',' && before != '§' && after != '/' && !inNumber;
    }

    private static boolean isDigitAt(String chars, int at) {
        return at < chars.length() && Character.isDigit(chars.charAt(at));
    }
}

package org.pincite.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Docket;

/**
 * The grammars of docket numbers, from {@code dockets.tsv}. In a federal district court year, type and serial number
 * identify a case: office digit and judge's initials change when it is reassigned, so {@code 5:20-cv-08570-LHK} and
 * {@code 3:20-cv-08570-JD} have the same {@link Docket#core}.
 */
final class DocketNumbers {
    private enum How {
        DISTRICT,
        BANKRUPTCY,
        CIRCUIT,
        MDL,
        PLAIN,
        DEL,
        UNKNOWN
    }

    private record Grammar(String name, Set<String> courts, How how, Pattern pattern) {}

    /** A docket number and its place. */
    record Found(Docket docket, int start, int end, String grammar) {}

    private static final Pattern NOT_A_DOCKET = Pattern.compile(
            "(?:\\bbar\\s+(?:no|number)|\\bseq|\\bpatent|\\bnos\\.\\s+[a-z]?\\s?\\d+-|\\bs\\.?b\\.?n|\\btel|\\bfax)\\W*$",
            Pattern.CASE_INSENSITIVE);

    private final List<Grammar> grammars;
    private final WordPatterns patterns;

    private DocketNumbers(List<Grammar> grammars) {
        this.grammars = grammars;
        this.patterns = new WordPatterns(grammars.stream().map(Grammar::pattern).toList());
    }

    static DocketNumbers load() {
        List<Grammar> grammars = new ArrayList<>();
        for (String[] row : Table.rows("dockets.tsv", 4)) {
            grammars.add(new Grammar(
                    row[0],
                    Set.copyOf(Arrays.asList(row[1].split(","))),
                    How.valueOf(row[2].toUpperCase(Locale.ROOT)),
                    Pattern.compile(row[3], Pattern.CASE_INSENSITIVE)));
        }
        return new DocketNumbers(grammars);
    }

    /**
     * Every docket number in a short text, in reading order.
     *
     * @param court the court they are of; null where it is not known, which leaves out the numbers that mean something
     *     in one court only
     */
    List<Found> find(CharSequence text, Courts.@Nullable Entry court) {
        String plain = Strings.plainSigns(text);
        List<Found> found = new ArrayList<>();
        long asked = 0;
        List<List<Found>> byGrammar = new ArrayList<>();
        for (int g = 0; g < grammars.size(); g++) {
            asked |= applies(grammars.get(g), court) ? 1L << g : 0;
            byGrammar.add(new ArrayList<>());
        }
        patterns.find(plain, asked, (g, match) -> {
            Found here = isOtherNumber(plain, match.start()) ? null : read(grammars.get(g), match);
            if (here != null) {
                byGrammar.get(g).add(here);
            }
            return true;
        });
        for (List<Found> ofGrammar : byGrammar) {
            for (Found here : ofGrammar) {
                if (isFree(found, here.start(), here.end())) {
                    found.add(here);
                }
            }
        }
        found.sort(Comparator.comparing(Found::start));
        return found;
    }

    private static boolean applies(Grammar grammar, Courts.@Nullable Entry court) {
        if (grammar.courts().contains("*")) {
            return true;
        }
        return court != null
                && (grammar.courts().contains(court.court().id())
                        || grammar.courts().contains(Strings.lower(court.kind().name())));
    }

    private static boolean isFree(List<Found> found, int start, int end) {
        for (Found other : found) {
            if (start < other.end() && other.start() < end) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOtherNumber(String text, int start) {
        return NOT_A_DOCKET
                .matcher(text.substring(Math.max(0, start - 24), start))
                .find();
    }

    private static @Nullable Found read(Grammar grammar, Matcher m) {
        return switch (grammar.how()) {
            case DISTRICT -> {
                String type = type(m.group("ct"));
                String core = year(m.group("yy")) + "-" + type + "-" + pad(m.group("ser"));
                String office = group(m, "off");
                Docket docket = new Docket(office == null ? core : Integer.parseInt(office) + ":" + core, core);
                yield new Found(docket, m.start(), m.end(), grammar.name());
            }
            case BANKRUPTCY -> {
                String type = group(m, "ct");
                String serial = m.group("ser");
                String core = m.group("yy") + "-" + (type == null ? "bk" : Strings.lower(type)) + "-" + serial;
                String office = group(m, "off");
                String number = type == null ? m.group("yy") + "-" + serial : core;
                Docket docket = new Docket(office == null ? number : Integer.parseInt(office) + ":" + number, core);
                yield new Found(docket, m.start(), m.end(), grammar.name());
            }
            case CIRCUIT -> new Found(new Docket(m.group("n"), m.group("core")), m.start(), m.end(), grammar.name());
            case MDL -> {
                String number = "MDL No. " + m.group("ser");
                yield new Found(new Docket(number, "mdl-" + m.group("ser")), m.start(), m.end(), grammar.name());
            }
            case PLAIN -> {
                String number = Strings.squash(m.group("n")).toUpperCase(Locale.ROOT);
                yield new Found(new Docket(number, number), m.start("n"), m.end("n"), grammar.name());
            }
            case DEL ->
                new Found(
                        new Docket(Strings.squash(m.group("n")).toUpperCase(Locale.ROOT), m.group("core")),
                        m.start("n"),
                        m.end("n"),
                        grammar.name());
            case UNKNOWN -> {
                String serial = m.group("ser");
                Docket docket = new Docket(m.group("yy") + "-" + serial, m.group("yy") + "-??-" + pad(serial));
                yield new Found(docket, m.start("yy"), m.end("ser"), grammar.name());
            }
        };
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static String type(String written) {
        String type = Strings.lower(written);
        return switch (type) {
            case "civ", "c" -> "cv";
            case "crim" -> "cr";
            case "misc" -> "mc";
            case "mag" -> "mj";
            default -> type;
        };
    }

    private static String year(String written) {
        return written.substring(written.length() - 2);
    }

    private static String pad(String serial) {
        return serial.length() >= 5 ? serial : "0".repeat(5 - serial.length()) + serial;
    }
}

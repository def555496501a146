package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads citations of decisions around the name of a reporter ({@code reporters.tsv}). */
final class Reporters {
    private static final Pattern PART = Pattern.compile("[A-Za-z'’]+|\\d[a-z]{1,2}");
    private static final String PIN_ITEM =
            "\\*?\\d{1,5}(?:\\s?[-–]\\s?\\*?\\d{1,5})?(?:\\s?(?:&\\s?)?nn?\\.\\s?\\d{1,3})?";
    private static final Pattern PAGE = Pattern.compile(
            "[.)]?,?\\s{0,3}(?<at>at\\s{1,3}(?:p\\.\\s?)?)?(?<page>\\d{1,8}(?:-[A-Z](?!\\w)|[abce-z](?!\\w))?|[ivxlc]{2,7}(?=\\s?[,.;:(\\[]|\\s\\()|_{2,5}|[-–—]{2,5})"
                    + "(?<pin>(?:,\\s{0,3}(?:at\\s{1,3})?" + PIN_ITEM
                    + "(?=\\s?[,.;:)\\]\\[(\"”]|\\s{1,3}\\(|\\s{0,3}$)){0,8})(?![\\w])");
    private static final Pattern COURT_AND_YEAR =
            Pattern.compile("\\s{0,3}[(\\[](?:[A-Z0-9][^()\\[\\]]{0,60}?\\s)?(?:1[6-9]|20)\\d{2}[)\\]]");
    /** How far before the volume a case's name may begin, in characters. */
    private static final int NAME_REACH = 220;

    private static final Pattern VERSUS = Pattern.compile("\\s(?:v|vs)\\.?\\s");
    private static final Pattern SIGNAL = Pattern.compile(
            "^(?:(?:See|But|Cf|Compare|Accord|Also|also|e\\.g|generally|Contra|In|Under|As|The|With|Both|And|Citing|Quoting|and|citing|quoting|E\\.g|with|cf|see)[.,]{0,2}\\s{1,3})+(?=[A-Z])");
    private static final Pattern OF_NAME = Pattern.compile(
            "(?:[A-Z0-9][\\w.'’&-]*,?|of|the|and|&|ex|rel\\.|for|in|re|et|al\\.,?|de|la|von|van|on|d/b/a|a/k/a)");

    private final List<String> names = new ArrayList<>();
    private final List<List<String>> spellings = new ArrayList<>();
    /** Reporters whose volumes are years. */
    private final Set<Integer> byYear = new HashSet<>();

    private Reporters() {}

    static Reporters load() {
        Reporters reporters = new Reporters();
        for (String[] row : Table.rows("reporters.tsv", 3)) {
            if (row[2].equals("year")) {
                reporters.byYear.add(reporters.names.size());
            }
            reporters.spellings.add(row[1].equals("-") ? List.of() : List.of(row[1].split("; ")));
            reporters.names.add(row[0]);
        }
        return reporters;
    }

    /** A citation of a decision; {@code normal} has volume, reporter and first page, the place is that of the whole. */
    record Found(String normal, int start, int end) {}

    void register(Lexicon.Builder lexicon) {
        for (int i = 0; i < names.size(); i++) {
            register(lexicon, names.get(i), i);
            for (String spelling : spellings.get(i)) {
                register(lexicon, spelling, i);
            }
        }
    }

    /** A name with blanks, full stops or, before the number of a series, nothing between its parts. */
    private static void register(Lexicon.Builder lexicon, String name, int ref) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(name);
        while (matcher.find()) {
            parts.add(matcher.group());
        }
        List<String> written = List.of(parts.get(0));
        for (String part : parts.subList(1, parts.size())) {
            List<String> longer = new ArrayList<>();
            for (String before : written) {
                longer.add(before + " " + part);
                longer.add(before + "." + part);
                if (Character.isDigit(part.charAt(0))) {
                    longer.add(before + part);
                }
            }
            written = longer;
        }
        if (Character.isDigit(parts.get(parts.size() - 1).charAt(0)) && parts.size() > 2) {
            lexicon.add(String.join("", parts), Lexicon.Sort.REPORTER, ref);
        }
        written.forEach(one -> lexicon.add(one, Lexicon.Sort.REPORTER, ref));
    }

    /** The citation around the name of a reporter; null where no volume stands before it or no page after. */
    @Nullable
    Found read(String text, Lexicon.Scan scan, Lexicon.Hit hit) {
        int before = hit.firstWord() - 1;
        if (before < 0 || hit.start() - scan.end(before) > 3 || !Character.isUpperCase(text.charAt(hit.start()))) {
            return null;
        }
        String volume = text.substring(scan.start(before), scan.end(before));
        String name = names.get(hit.cue().ref());
        boolean isPostalCode = hit.end() - hit.start() == 2
                && Character.isUpperCase(text.charAt(hit.start() + 1))
                && Character.isLowerCase(name.charAt(1));
        if (isPostalCode) {
            return null;
        }
        if (volume.length() > 4 || !isNumber(volume) || !isFree(text, scan.start(before))) {
            return null;
        }
        Matcher page = PAGE.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + 160));
        if (!page.lookingAt()) {
            return null;
        }
        boolean isShort = page.group("at") != null;
        String number = page.group("page");
        boolean dashes = !Character.isLetterOrDigit(number.charAt(0)) && number.charAt(0) != '_';
        boolean wrongYear = byYear.contains(hit.cue().ref()) && (!isYear(volume) || isShort);
        if (dashes
                || wrongYear
                || number.length() > 5
                        && !byYear.contains(hit.cue().ref())
                        && !name.endsWith("WL")
                        && !name.endsWith("LEXIS")) {
            return null;
        }
        String first = number.charAt(0) == '_' ? "___" : number;
        String normal = volume + " " + name + (isShort ? " at " : " ") + first;
        int end = page.end();
        Matcher year = COURT_AND_YEAR.matcher(text).region(end, Math.min(text.length(), end + 80));
        end = year.lookingAt() ? year.end() : end;
        return new Found(normal, isShort ? scan.start(before) : nameStart(text, scan.start(before)), end);
    }

    /** A year in which courts have cited their decisions by year; the first did in 1986. */
    private static boolean isYear(String volume) {
        return volume.length() == 4 && volume.compareTo("1986") >= 0 && volume.compareTo("2100") < 0;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(c -> c >= '0' && c <= '9') && word.charAt(0) != '0';
    }

    private static boolean isFree(String text, int at) {
        return at == 0 || "§$.-/".indexOf(text.charAt(at - 1)) < 0;
    }

    /** Where the name of the case before a volume begins; the volume's place where there is none. */
    private static int nameStart(String text, int volume) {
        int at = volume;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1)) && volume - at < 4) {
            at--;
        }
        if (at == 0 || text.charAt(at - 1) != ',') {
            return volume;
        }
        int from = Math.max(0, at - NAME_REACH);
        String window = text.substring(from, at - 1);
        Matcher matcher = VERSUS.matcher(window);
        int versus = -1;
        int afterVersus = -1;
        while (matcher.find()) {
            versus = matcher.start();
            afterVersus = matcher.end();
        }
        if (versus < 0 || !areOfName(window.substring(afterVersus))) {
            return volume;
        }
        int start = versus;
        int next = versus;
        int words = 0;
        while (next > 0 && words++ < 14) {
            int end = next;
            while (end > 0 && Character.isWhitespace(window.charAt(end - 1))) {
                end--;
            }
            int begin = end;
            while (begin > 0
                    && !Character.isWhitespace(window.charAt(begin - 1))
                    && "(;“\"—".indexOf(window.charAt(begin - 1)) < 0) {
                begin--;
            }
            String word = window.substring(begin, end);
            boolean endsSentence = word.endsWith(".") && word.length() > 5 && start != versus;
            if (begin == end || !OF_NAME.matcher(word).matches() || endsSentence) {
                break;
            }
            start = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)) ? begin : start;
            next = begin;
            if (begin > 0 && !Character.isWhitespace(window.charAt(begin - 1))) {
                break;
            }
        }
        if (start == versus) {
            return volume;
        }
        Matcher signal = SIGNAL.matcher(window.substring(start, versus) + " A");
        return from + start + (signal.find() && signal.end() < versus - start ? signal.end() : 0);
    }

    private static boolean areOfName(String words) {
        for (String word : words.strip().split("\\s+")) {
            if (!OF_NAME.matcher(word).matches()) {
                return false;
            }
        }
        return !words.isBlank();
    }
}

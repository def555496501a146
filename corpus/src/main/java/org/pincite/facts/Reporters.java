package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads citations of decisions around the name of a reporter ({@code reporters.tsv}). */
final class Reporters {
    private static final Pattern PART = Pattern.compile("[A-Za-z'’]+|\\d[a-z]{1,2}");
    private static final String PIN_ITEM =
            "\\*?\\d{1,5}(?:\\s?[-–]\\s?\\*?\\d{1,5})?(?:\\s?(?:&\\s?)?nn?\\.\\s?\\d{1,3})?";
    private static final Pattern PAGE =
            Pattern.compile("\\.?,?\\s{0,3}(?<at>at\\s{1,3}(?:p\\.\\s?)?)?(?<page>\\d{1,8}|_{2,5}|[-–—]{2,5})"
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

    private Reporters() {}

    static Reporters load() {
        Reporters reporters = new Reporters();
        for (String[] row : Table.rows("reporters.tsv", 1)) {
            reporters.names.add(row[0]);
        }
        return reporters;
    }

    /** A citation of a decision; {@code normal} has volume, reporter and first page, the place is that of the whole. */
    record Found(String normal, int start, int end) {}

    void register(Lexicon.Builder lexicon) {
        for (int i = 0; i < names.size(); i++) {
            List<String> parts = new ArrayList<>();
            Matcher matcher = PART.matcher(names.get(i));
            while (matcher.find()) {
                parts.add(matcher.group());
            }
            for (int joints = 0; joints < 1 << (parts.size() - 1); joints++) {
                StringBuilder written = new StringBuilder(parts.get(0));
                for (int p = 1; p < parts.size(); p++) {
                    written.append((joints >> (p - 1) & 1) == 1 ? '.' : ' ').append(parts.get(p));
                }
                lexicon.add(written.toString(), Lexicon.Sort.REPORTER, i);
            }
        }
    }

    /** The citation around the name of a reporter; null where no volume stands before it or no page after. */
    @Nullable
    Found read(String text, Lexicon.Scan scan, Lexicon.Hit hit) {
        int before = hit.firstWord() - 1;
        if (before < 0 || hit.start() - scan.end(before) > 3 || !Character.isUpperCase(text.charAt(hit.start()))) {
            return null;
        }
        String volume = text.substring(scan.start(before), scan.end(before));
        if (volume.length() > 4 || !isNumber(volume) || !isFree(text, scan.start(before))) {
            return null;
        }
        Matcher page = PAGE.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + 160));
        if (!page.lookingAt()) {
            return null;
        }
        boolean isShort = page.group("at") != null;
        String number = page.group("page");
        if (!Character.isDigit(number.charAt(0))
                || number.length() > 5 && !names.get(hit.cue().ref()).matches(".*(?:WL|LEXIS)")) {
            return null;
        }
        String normal = volume + " " + names.get(hit.cue().ref()) + (isShort ? " at " : " ") + number;
        int end = page.end();
        Matcher year = COURT_AND_YEAR.matcher(text).region(end, Math.min(text.length(), end + 80));
        end = year.lookingAt() ? year.end() : end;
        return new Found(normal, isShort ? scan.start(before) : nameStart(text, scan.start(before)), end);
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

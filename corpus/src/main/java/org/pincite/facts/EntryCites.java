package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads citations of docket entries: {@code ECF No. 388-2 at 5}, {@code Dkt. Nos. 282, 285 and 286}. */
final class EntryCites {
    private static final int MOST_LISTED = 20;

    private static final List<String> LABELS = List.of(
            "ecf no",
            "ecf nos",
            "ecf",
            "dkt no",
            "dkt nos",
            "dkt",
            "dkts",
            "docket entry",
            "docket entries",
            "d.e",
            "d.i",
            "doc no",
            "ecf doc");
    /** Pages, or pages and lines: {@code 12-14}, {@code 9:4-18}, {@code 2:11-3:5}. */
    private static final String PLACE = "\\d{1,4}(?::\\d{1,3})?(?:\\s?[-–]\\s?\\d{1,4}(?::\\d{1,3})?)?";

    private static final Pattern ENTRY = Pattern.compile(
            "\\.?:?\\s{0,3}#?(?<n>\\d{1,5}(?:-\\d{1,3})?)(?![\\d/]|-[A-Za-z])(?:\\s{1,3}\\([A-Z][\\w’' ]{1,30}\\)(?=\\s{1,3}at\\b))?(?:,?\\s{1,3}(?<pin>at\\s{1,3}(?:pp?\\.\\s?)?"
                    + PLACE
                    + "|¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?|PageID\\.?\\s?\\d{1,6}(?:\\s?[-–]\\s?\\d{1,6})?))?");
    /** A further number of a list: {@code Dkt. Nos. 282, 285 and 286}. */
    private static final Pattern NEXT_ENTRY = Pattern.compile(
            "(?:,\\s{1,3}(?:and\\s{1,3}|&\\s{1,3})?|\\s{1,3}(?:and|&)\\s{1,3})(?<n>\\d{1,4}(?:-\\d{1,3})?)(?=[,.;)\\s]|$)(?!\\s{1,3}(?:U\\.|F\\.|[A-Z][a-z]{0,4}\\.|WL))");

    private EntryCites() {}

    static void register(Lexicon.Builder lexicon) {
        LABELS.forEach(label -> lexicon.add(label, Lexicon.Sort.RECORD, 0));
    }

    /** The entries cited at {@code hit}, each by itself; none where no number follows. */
    static List<Cite> read(String text, Lexicon.Hit hit) {
        if (!Character.isUpperCase(text.charAt(hit.start()))) {
            return List.of();
        }
        Matcher matcher = ENTRY.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + 80));
        if (!matcher.lookingAt()) {
            return List.of();
        }
        List<Cite> found = new ArrayList<>();
        found.add(entry(matcher.group("n"), matcher.group("pin"), hit.start(), matcher.end()));
        boolean many = hit.cue().phrase().endsWith("s");
        int at = matcher.end();
        while (many && found.size() <= MOST_LISTED) {
            Matcher next = NEXT_ENTRY.matcher(text).region(at, Math.min(text.length(), at + 40));
            if (!next.lookingAt()) {
                break;
            }
            found.add(entry(next.group("n"), null, next.start("n"), next.end()));
            at = next.end();
        }
        return found;
    }

    private static Cite entry(String number, @Nullable String pin, int start, int end) {
        String authority = "ECF No. " + number;
        String normal = pin == null ? authority : authority + " " + place(pin);
        return new Cite("ecf", normal, null, pin == null ? null : Strings.squash(pin), authority, start, start, end);
    }

    private static String place(String pin) {
        return Strings.squash(pin)
                .replace('–', '-')
                .replaceFirst("^at pp?\\. ?", "at ")
                .replaceFirst("(¶) ?", "$1 ");
    }
}

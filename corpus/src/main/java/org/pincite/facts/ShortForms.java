package org.pincite.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what refers back to a decision by name (Bluebook rules 4.2 and 10.9): {@code Poe, supra, at 2} and {@code Poe at
 * 62}. A <em>supra</em> is a citation also where it is open what it stands for; a name with a page is one only where a
 * decision of that name was cited before.
 */
final class ShortForms {
    private static final String PLACES =
            "\\*?\\d{1,6}(?:\\s?[-–]\\s?\\*?\\d{1,6})?(?:\\s?(?:&\\s?)?nn?\\.\\s?\\d{1,3})?(?:,\\s{1,3}\\d{1,6}(?:\\s?[-–]\\s?\\d{1,6})?(?=[,.;:)\\]]|\\s[^A-Z]|\\s?$)){0,8}+";
    private static final Pattern AFTER_SUPRA = Pattern.compile(
            "(?<inner>,?\\s{1,3}(?:notes?|nn?\\.|Parts?|[Ss]ections?|§{1,2}|pp?\\.)\\s{0,2}\\w[\\w-]{0,8}(?:\\.\\w{1,4}){0,3})?(?:,?\\s{1,3}(?<pin>(?:at\\s{1,3}(?:pp?\\.\\s?)?"
                    + PLACES + "|¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?)))?");
    /** A volume between name and <em>supra</em>, and the comma before that. */
    private static final Pattern VOLUME = Pattern.compile(",?\\s{0,3}\\d{1,4}\\s{1,3}$");

    private static final Pattern BEFORE_VOLUME = Pattern.compile(",?\\s{1,3}\\d{1,4}\\s{1,3}[A-Z]");
    private static final Pattern AFTER_AT =
            Pattern.compile("\\s{1,3}(?:pp?\\.\\s?)?(?<places>" + PLACES + ")(?![\\w:%$/])(?!\\s?[ap]\\.\\s?m\\.)");
    private static final Pattern NAME =
            Pattern.compile("[A-Z][\\w’'&.-]*(?:\\s(?:[A-Z][\\w’'&.-]*|of|the|and|&)){0,5}$");
    private static final int REACH = 80;

    private ShortForms() {}

    static void register(Lexicon.Builder lexicon) {
        lexicon.add("supra", Lexicon.Sort.SUPRA, 0);
        lexicon.add("at", Lexicon.Sort.AT, 0);
    }

    /** The citation at the word <em>supra</em>; null where a volume follows, of which it is a part. */
    static @Nullable Cite supra(String text, Lexicon.Hit hit, int floor, CitedCases cases) {
        Matcher after = AFTER_SUPRA.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + REACH));
        if (BEFORE_VOLUME
                .matcher(text)
                .region(hit.end(), Math.min(text.length(), hit.end() + 20))
                .lookingAt()) {
            return null;
        }
        boolean more = after.lookingAt();
        int end = more ? after.end() : hit.end();
        String pin = more ? after.group("pin") : null;
        boolean isInner = more && after.group("inner") != null;
        int nameEnd = hit.start();
        Matcher volume = VOLUME.matcher(text).region(Math.max(floor, hit.start() - 12), hit.start());
        if (volume.find()) {
            nameEnd = volume.start();
        } else {
            nameEnd = beforeComma(text, hit.start(), floor);
        }
        CaseNames.Found found = nameEnd < 0 ? null : CaseNames.party(text, nameEnd, floor);
        String name = found == null ? null : found.name();
        int start = found == null ? hit.start() : found.start();
        String authority = name == null || isInner ? null : cases.named(name);
        String written = Strings.squash(text.substring(start, end));
        String normal = authority == null || pin == null ? authority : authority + " " + place(pin);
        return new Cite("supra", normal == null ? written : normal, name, pin, authority, start, hit.start(), end);
    }

    /** The citation at {@code at} between a name and a page; null where no decision of that name was cited before. */
    static @Nullable Cite reference(String text, Lexicon.Hit hit, int floor, CitedCases cases) {
        int before = hit.start() - 1;
        boolean blank = before > floor && Character.isWhitespace(text.charAt(before));
        if (!blank || !Character.isLetterOrDigit(text.charAt(before - 1)) || hit.end() + 1 >= text.length()) {
            return null;
        }
        Matcher after = AFTER_AT.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + REACH));
        after.useTransparentBounds(true);
        if (!after.lookingAt()) {
            return null;
        }
        String name = name(text, before, floor);
        if (name == null || followsNumber(text, before - name.length())) {
            return null;
        }
        while (name != null) {
            String authority = cases.named(name);
            if (authority != null) {
                int start = before - name.length();
                String pin = "at " + Strings.squash(after.group("places"));
                return new Cite(
                        "reference", authority + " " + place(pin), name, pin, authority, start, start, after.end());
            }
            int blankAt = name.indexOf(' ');
            name = blankAt < 0 ? null : upper(name.substring(blankAt + 1));
        }
        return null;
    }

    /** After a number stand the words of a reporter. */
    private static boolean followsNumber(String text, int at) {
        int end = at;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > 0 && Character.isDigit(text.charAt(end - 1));
    }

    private static @Nullable String upper(String name) {
        String rest = name;
        while (!rest.isEmpty() && !Character.isUpperCase(rest.charAt(0))) {
            int blank = rest.indexOf(' ');
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        return rest.isEmpty() ? null : rest;
    }

    /** The place before a comma and a blank, or before a blank alone; -1 where something else stands there. */
    private static int beforeComma(String text, int at, int floor) {
        int end = at;
        while (end > floor && at - end < 3 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end == at || end == floor) {
            return -1;
        }
        return text.charAt(end - 1) == ',' ? end - 1 : end;
    }

    /** The words in capitals that end at {@code end}; null where there are none. */
    private static @Nullable String name(String text, int end, int floor) {
        int from = Math.max(floor, end - REACH);
        while (from > floor && from < end && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from++;
        }
        Matcher matcher = NAME.matcher(text).region(Math.min(from, end), end);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group();
        while (name.startsWith("See ")
                || name.startsWith("In ")
                || name.startsWith("But ")
                || name.startsWith("Cf. ")
                || name.startsWith("The ")
                || name.startsWith("Under ")
                || name.startsWith("As ")) {
            name = name.substring(name.indexOf(' ') + 1);
        }
        return name.isEmpty() || !Character.isUpperCase(name.charAt(0)) ? null : name;
    }

    private static String place(String pin) {
        return Strings.squash(pin).replace('–', '-').replaceAll(" ?- ?", "-").replaceFirst("^at pp?\\. ?", "at ");
    }
}

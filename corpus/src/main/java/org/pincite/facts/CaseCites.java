package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the core of a citation of a decision around the name of a reporter (Bluebook rule 10.3): volume, reporter, first
 * page; then pin pages, and court and year in brackets. {@code 447 F. 3d 1172, 1180-81 (9th Cir. 2006)}; short: {@code 447
 * F.3d at 1180}; by the year: {@code 2004 MT 66, ¶ 12}; with the reporter's own name: {@code 5 U.S. (1 Cranch) 137}.
 */
final class CaseCites {
    private static final String RANGE = "\\d{1,6}(?::\\d{1,3})?(?:\\s?[-–]\\s?\\*?\\d{1,6}(?::\\d{1,3})?)?";
    private static final String NOTE = "(?:\\s?(?:&\\s?)?nn?\\.\\s?\\d{1,3}(?:\\s?[-–]\\s?\\d{1,3})?)?";
    private static final String PIN_ITEM =
            "(?:at\\s{1,3})?(?:pp?\\.\\s?\\*?|pgs?\\.\\s?|§\\s?|\\*|nn?\\.\\s?|fn\\.\\s?)?" + RANGE + NOTE;
    /** What ends a pin page: the next word must not make it the volume of another citation. */
    private static final String PIN_END = "(?=\\s?[,.;:)\\]\\[(\"”\\\\&]|\\s{0,3}$|\\s{1,3}[(\\[])";
    /** Further pages; no more than a writer lists, and each item ends where the next begins, so that nothing is tried twice. */
    private static final String PINS =
            "(?<pin>(?:,?\\s{0,40}+¶{1,2}\\s?" + RANGE + "(?!\\w)" + "|,\\s{0,40}+" + PIN_ITEM + PIN_END + "){0,20}+)";

    private static final Pattern AFTER = Pattern.compile(
            "[.)\\]]{0,2}(?:,?\\s{0,3}[(\\[](?<between>(?:\\d{1,2}\\s)?[A-Z][\\w.&’' ]{0,28}|1[6-9]\\d\\d,?|20\\d\\d,?)[)\\]])?"
                    + ",?\\s{0,40}+(?<at>at\\s{1,40}+)?(?:pp?\\.\\s{0,2}|(?<paragraph>¶{1,2}\\s{0,2}|par\\.\\s{0,2}|P\\s?(?=\\d)))?"
                    + "(?<page>\\d{1,3}(?:,\\d{3})+|\\*?\\d{1,8}(?:-[A-Z]{1,2}(?!\\w)|[A-Za-z&&[^d]](?!\\w)|[(\\[][A-Z][)\\]])?"
                    + "|(?:[ivxlc]{2,7}|[IVXLC]{2,7})(?=\\s?[,.;:(\\[]|\\s\\(|\\s?$)|_{2,5}|[-–—]{2,5}|[SDC]\\d{1,5})(?<to>\\s?[-–]\\s?\\*?\\d{1,6}(?![\\d-]))?"
                    + PINS + "(?!\\w)");
    private static final Pattern COURT_AND_YEAR =
            Pattern.compile("\\s{0,40}+[(\\[](?:[A-Z0-9][^()\\[\\]]{0,60}?\\s)?(?<year>(?:1[6-9]|20)\\d{2})[)\\]]");
    private static final Pattern VOLUME = Pattern.compile("[1-9]\\d{0,3}[A-Z]?");
    private static final Pattern SERVICE_VOLUME = Pattern.compile("[1-9]\\d{0,3}[A-Z]?|\\d{2,4}-\\d{1,2}");
    /** Most blanks between the parts of a citation: some papers are set with blank and indented lines. */
    private static final int GAP = 40;
    /** How far after the reporter's name a citation may reach, in characters. */
    private static final int REACH = 260;

    private final Reporters reporters;

    CaseCites(Reporters reporters) {
        this.reporters = reporters;
    }

    /**
     * A citation.
     *
     * @param volume empty where there is none
     * @param page as written, {@code ___} where it is left open
     * @param pin pin pages as written; of a short form its page; null where there are none
     * @param isShort whether the page is a pin page, and not the first of the decision
     */
    record Core(
            String volume,
            Reporters.Reporter reporter,
            String page,
            @Nullable String pin,
            boolean isShort,
            int start,
            int end) {
        String normal() {
            String before = volume.isEmpty() ? "" : volume + " ";
            return before + reporter.name() + (isShort ? " at " : " ") + page;
        }
    }

    /** The citation around the name of a reporter; null where there is none. */
    @Nullable
    Core read(String text, Lexicon.Scan scan, Lexicon.Hit hit) {
        if (!Character.isUpperCase(text.charAt(hit.start()))) {
            return null;
        }
        List<Reporters.Reporter> group = reporters.at(hit);
        boolean mayLackVolume = group.stream()
                .anyMatch(one -> one.manner() == Reporters.Manner.SOLO || one.manner() == Reporters.Manner.SERVICE);
        int before = volumeWord(text, scan, hit, group);
        if (before < 0 && !mayLackVolume) {
            return null;
        }
        Matcher after = AFTER.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + REACH));
        if (!after.lookingAt()) {
            return null;
        }
        Matcher court = COURT_AND_YEAR.matcher(text).region(after.end(), Math.min(text.length(), after.end() + 140));
        boolean dated = court.lookingAt();
        int year = dated ? Integer.parseInt(court.group("year")) : -1;
        String volume = before < 0 ? "" : text.substring(scan.start(before), scan.end(before));
        int start = before < 0 ? hit.start() : scan.start(before);
        int end = dated ? court.end() : after.end();
        List<Reporters.Reporter> possible = group.stream()
                .filter(one -> one.manner() == Reporters.Manner.YEAR || !isPostalCode(text, hit, one.name()))
                .toList();
        boolean bare = isPointOfCompass(text, hit) && after.group("pin").isEmpty();
        Reporters.Reporter reporter = choose(possible, volume, after, year, isAlone(text, start, end));
        if (reporter == null || (bare && !dated && !isAlone(text, start, end))) {
            return null;
        }
        boolean isShort = after.group("at") != null;
        String page = after.group("page").charAt(0) == '_' ? "___" : after.group("page");
        return new Core(volume, reporter, page, pin(after, isShort, page), isShort, start, end);
    }

    private static Reporters.@Nullable Reporter choose(
            List<Reporters.Reporter> group, String volume, Matcher after, int year, boolean alone) {
        Reporters.Reporter first = null;
        for (Reporters.Reporter one : group) {
            if (!fits(one, volume, after, year, alone)) {
                continue;
            }
            if (year >= 0 && one.has(year)) {
                return one;
            }
            first = first == null ? one : first;
        }
        boolean several = year >= 0 && first != null && !first.has(year);
        return several ? null : first;
    }

    private static boolean fits(Reporters.Reporter one, String volume, Matcher after, int year, boolean alone) {
        String page = after.group("page");
        boolean isShort = after.group("at") != null;
        char first = page.charAt(0);
        boolean open = first == '_';
        boolean isPart = page.length() > 1 && Character.isLetter(first) && Character.isDigit(page.charAt(1));
        if (isPart && !one.name().startsWith("Fla. L. Weekly")) {
            return false;
        }
        if (!Character.isLetterOrDigit(first) && !open && first != '*') {
            return false;
        }
        if (first == '*' && !isShort) {
            return false;
        }
        boolean service = one.manner() == Reporters.Manner.SERVICE;
        if ((after.group("paragraph") != null || page.indexOf(',') >= 0) && !service) {
            return false;
        }
        if (one.manner() == Reporters.Manner.YEAR) {
            return isYear(volume) && !isShort;
        }
        if (volume.indexOf('-') >= 0 && !service) {
            return false;
        }
        boolean longNumber = page.chars().filter(c -> c >= '0' && c <= '9').count() > 5;
        if (longNumber && !one.isDatabase() && !service) {
            return false;
        }
        boolean dated = year >= 0;
        if (volume.isEmpty()) {
            return service
                    ? after.group("paragraph") != null || page.length() > 3
                    : one.manner() == Reporters.Manner.SOLO && !isShort && (alone || (dated && !one.isWord()));
        }
        return !one.isWord() || dated || alone;
    }

    private static @Nullable String pin(Matcher after, boolean isShort, String page) {
        String more = Strings.squash(after.group("pin"));
        String to = after.group("to") == null ? "" : Strings.squash(after.group("to"));
        if (isShort) {
            return page + to + more;
        }
        return more.isEmpty() ? null : more.replaceFirst("^,\\s?", "");
    }

    /** Index of the word that is the volume; -1 where there is none. */
    private static int volumeWord(String text, Lexicon.Scan scan, Lexicon.Hit hit, List<Reporters.Reporter> group) {
        int before = hit.firstWord() - 1;
        if (before < 0 || hit.start() - scan.end(before) > GAP || !isBlank(text, scan.end(before), hit.start())) {
            return -1;
        }
        int start = scan.start(before);
        String word = text.substring(start, scan.end(before));
        boolean service = group.get(0).manner() == Reporters.Manner.SERVICE;
        boolean isFree = start == 0 || "§$.-/".indexOf(text.charAt(start - 1)) < 0;
        return isFree
                        && word.length() <= 7
                        && (service ? SERVICE_VOLUME : VOLUME).matcher(word).matches()
                ? before
                : -1;
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                return false;
            }
        }
        return true;
    }

    /** {@code 111 SW 3} is a street's as well as a reporter's, where neither pin page nor year follows. */
    private static boolean isPointOfCompass(String text, Lexicon.Hit hit) {
        return hit.end() - hit.start() == 2
                && "NS".indexOf(text.charAt(hit.start())) >= 0
                && "EW".indexOf(text.charAt(hit.start() + 1)) >= 0;
    }

    /** {@code ND} before a number is the post's North Dakota, where the reporter is written {@code Nd.} or {@code N.D.} */
    private static boolean isPostalCode(String text, Lexicon.Hit hit, String name) {
        return hit.end() - hit.start() == 2
                && Character.isUpperCase(text.charAt(hit.start() + 1))
                && Character.isLowerCase(name.charAt(1));
    }

    /** Whether the whole text is this citation, a full stop aside. */
    private static boolean isAlone(String text, int start, int end) {
        return start < 8
                && text.length() - end < 8
                && text.substring(0, start).isBlank()
                && Strings.squash(text.substring(end)).replace(".", "").isEmpty();
    }

    /** A year in which courts have cited their decisions by year; the first did in 1986. */
    private static boolean isYear(String volume) {
        return volume.length() == 4 && volume.compareTo("1986") >= 0 && volume.compareTo("2100") < 0;
    }
}

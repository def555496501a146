package org.pincite.facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads citations of the record by the short names of papers (Bluebook rule B17): {@code Compl. ¶ 7}, {@code Jones Dep.
 * 30:4-18}, {@code J.A. 104}, exhibits ({@code PX 2255}, {@code Smith Decl. Ex. 14}) and production numbers ({@code
 * ABC-00012345–47}). A short name counts only with a place behind it, an exhibit only with its number or letter.
 */
final class RecordCites {
    private static final String LINES = "\\d{1,4}:\\d{1,3}(?:\\s?[-–]\\s?\\d{1,4}(?::\\d{1,3})?)?";
    private static final String PARAGRAPHS =
            "¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?(?:,\\s\\d{1,4}(?:[-–]\\d{1,4})?){0,5}+";
    private static final String PAGES = "\\d{1,5}(?:\\s?[-–]\\s?\\d{1,5})?";
    private static final String PIN = "(?:" + PARAGRAPHS + "|(?:at\\s{1,3})?" + LINES + "|at\\s{1,3}(?:pp?\\.\\s?)?"
            + PAGES + "|§\\s?[IVX\\d]{1,5})";
    private static final String EXHIBIT =
            "(?:\\d{1,4}|[A-Z]{1,2})(?![\\w.’'])(?:\\s?[-–]\\s?(?:\\d{1,4}|[A-Z]{1,2})\\b)?";
    private static final String WITNESS = "(?:[A-Z][\\w’'-]{1,20}\\s{1,3}){0,2}";

    /** A form: its words and how it is written around them. */
    private record Form(String type, List<String> words, Pattern pattern) {}

    private static final List<Form> FORMS = List.of(
            new Form(
                    "record",
                    List.of(
                            "compl",
                            "fac",
                            "sac",
                            "tac",
                            "cac",
                            "ccac",
                            "pet",
                            "countercl",
                            "ans",
                            "answer",
                            "complaint"),
                    Pattern.compile(
                            "(?:(?:(?:First|Second|Third|Am|Consol|Amended|Consolidated)\\.?\\s){0,3}(?:Compl\\.|Complaint|Countercl\\.|Ans\\.|Answer|Pet\\.)|[FSTC]AC|CCAC),?\\s{1,3}"
                                    + PIN)),
            new Form(
                    "exhibit",
                    List.of("decl", "aff", "dep"),
                    Pattern.compile(WITNESS + "(?:Decl|Aff|Dep)\\.,?\\s{1,3}(?:(?:" + PARAGRAPHS + "|" + LINES
                            + ")\\s(?:&\\s)?)?Exs?\\.\\s{1,3}" + EXHIBIT)),
            new Form(
                    "record",
                    List.of("decl", "aff", "dep"),
                    Pattern.compile(WITNESS + "(?:Decl|Aff|Dep|Dep\\.\\sTr)\\.,?\\s{1,3}" + PIN)),
            new Form(
                    "record",
                    List.of("tr"),
                    Pattern.compile(
                            "(?:(?:Hr’g|Hr'g|Trial|Sent’g|Arg\\.|Conf\\.)\\s)?Tr\\.,?\\s{1,3}(?:vol\\.\\s\\d{1,3},\\s{1,3})?(?:"
                                    + PIN + "|" + PAGES + ")")),
            new Form(
                    "record",
                    List.of("mot", "opp'n", "reply", "br", "mem", "resp", "opp", "sur-reply", "obj"),
                    Pattern.compile(
                            "(?:(?:Pls?|Defs?|Pl|Def|Gov’t)\\.?[’']?s?[’']?\\s)?(?:Opening\\s|Reply\\s|Answering\\s)?(?:Mot|Opp[’']n|Opp|Reply|Br|Mem|Resp|Obj|Sur-Reply)\\.?(?:\\sBr\\.)?,?\\s{1,3}at\\s{1,3}(?:pp?\\.\\s?)?"
                                    + PAGES + "(?!\\s?[ap]\\.m)")),
            new Form(
                    "record",
                    List.of(
                            "r",
                            "j.a",
                            "c.t",
                            "r.t",
                            "app'x",
                            "s.a",
                            "j a",
                            "e.r",
                            "s.e.r",
                            "c.r",
                            "a.r",
                            "clerk's tr"),
                    Pattern.compile(
                            "(?:R\\.\\s{1,3}at\\s{1,3}|(?:J\\.\\s?A\\.|[CR]\\.T\\.|S\\.?E\\.R\\.|E\\.R\\.|[CA]\\.R\\.|S\\.A\\.|App[’']x)\\s{1,3}(?:at\\s{1,3})?)"
                                    + PAGES + "(?![\\w.(])")),
            new Form(
                    "exhibit",
                    List.of("px", "dx", "jx", "gx", "ptx", "dtx", "pltx"),
                    Pattern.compile(
                            "(?:PX|DX|JX|GX|PTX|DTX)[- ]?\\d{1,5}(?![\\w-])(?:\\s{1,3}at\\s{1,3}" + PAGES + ")?")),
            new Form(
                    "exhibit",
                    List.of("ex", "exs", "exh", "exhibit", "exhibits"),
                    Pattern.compile(
                            "(?:Trial\\s|Pls?\\.[’']?s?\\s|Defs?\\.[’']?s?\\s)?(?:Exs?\\.|Exh\\.|Exhibits?)\\s{1,3}"
                                    + EXHIBIT + "(?:\\sto\\s(?:the\\s)?"
                                    + "[A-Z][\\w’'-]{1,20}\\s(?:Declaration|Decl\\.|Affidavit|Aff\\.))?(?:,?\\s{1,3}at\\s{1,3}"
                                    + PAGES + ")?")));

    /** The place within a paper, at the end of its citation. */
    private static final Pattern PLACE = Pattern.compile(",?\\s(?<pin>(?:at\\s|¶|\\d{1,4}:|§).*)$");

    private static final Pattern BATES = Pattern.compile(
            "(?<prefix>[A-Z]{2}[A-Z0-9]{0,10}(?:[-_][A-Z][A-Z0-9]{0,11}){0,3}[-_]|[A-Z]{3,12}(?=0|\\d{8}))(?<from>\\d{5,10})(?:\\s?[-–]\\s?(?<to>\\d{2,10}))?(?![\\w-])");
    /** How far around its word a citation may reach, in characters. */
    private static final int REACH = 60;

    private RecordCites() {}

    static void register(Lexicon.Builder lexicon) {
        for (int i = 0; i < FORMS.size(); i++) {
            for (String word : FORMS.get(i).words()) {
                lexicon.add(word, Lexicon.Sort.PAPER, i);
            }
        }
    }

    /** The citation around the word at {@code hit}, none of it before {@code floor}; null where there is none. */
    static @Nullable Cite read(String text, Lexicon.Hit hit, int floor) {
        if (!Character.isUpperCase(text.charAt(hit.start())) || !hasPlace(text, hit.end())) {
            return null;
        }
        Form form = FORMS.get(hit.cue().ref());
        Matcher matcher = form.pattern()
                .matcher(text)
                .region(start(text, hit.start(), floor), Math.min(text.length(), hit.end() + REACH))
                .useTransparentBounds(true);
        boolean found = matcher.find();
        while (found && matcher.start() <= hit.start()) {
            if (matcher.end() >= hit.end()) {
                return cite(form.type(), text, matcher.start(), matcher.end());
            }
            found = matcher.find();
        }
        return null;
    }

    /** Three words before, which may be the witness. */
    private static int start(String text, int at, int floor) {
        int start = at;
        int words = 0;
        while (start > floor && at - start < REACH && words < 3) {
            start--;
            words += Character.isWhitespace(text.charAt(start)) ? 1 : 0;
        }
        return start > floor && words == 3 ? start + 1 : start;
    }

    /** Whether a number or a letter follows soon, as it does in every citation of the record. */
    private static boolean hasPlace(String text, int from) {
        int limit = Math.min(text.length(), from + 40);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || Character.isUpperCase(c)) {
                return true;
            }
            if (c == ';') {
                return false;
            }
        }
        return false;
    }

    private static Cite cite(String type, String text, int start, int end) {
        String written = text.substring(start, end);
        String normal =
                Strings.squash(written.replace('–', '-').replace('’', '\'')).replaceAll("(¶+)(?=\\d)", "$1 ");
        Matcher place = PLACE.matcher(normal);
        boolean hasPlace = place.find();
        String paper = hasPlace ? normal.substring(0, place.start()) : normal;
        return new Cite(type, normal, null, hasPlace ? place.group("pin") : null, paper, start, start, end);
    }

    /** A production number or a range of them; null where the word at {@code hit} is none. */
    static @Nullable Cite bates(String text, Lexicon.Hit hit) {
        Matcher matcher = BATES.matcher(text).region(hit.start(), Math.min(text.length(), hit.end() + 16));
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt()) {
            return null;
        }
        String prefix = matcher.group("prefix");
        String from = matcher.group("from");
        String to = matcher.group("to");
        boolean isRange = to != null && to.length() <= from.length();
        if (!isRange && to != null) {
            return null;
        }
        String last = isRange ? "-" + from.substring(0, from.length() - to.length()) + to : "";
        return Cite.plain("bates", prefix + from + last, hit.start(), matcher.end());
    }
}

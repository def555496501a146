package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads codes, administrative rules, session laws and registers of the states from the name of the state on (Bluebook
 * table T1): the state, words that such collections are named with ({@code code_words.tsv}), and a section, a page or an
 * article. {@code Cal. Penal Code § 631(a)}, {@code 1999 Or. Laws 2}, {@code 30 Tex. Admin. Code § 162.5}. Words are printed
 * abbreviated, as the table has them.
 */
final class CodeCites {
    private static final String PART = "\\d[\\w]{0,6}(?:[-.:][\\dA-Za-z]{1,6}){0,4}";
    private static final String SUBSECTIONS = "(?:\\s?(?!\\((?:1[89]|20)\\d\\d\\))\\([0-9A-Za-z]{1,4}\\)){0,6}+";
    private static final String ITEM = PART + SUBSECTIONS;
    private static final Pattern SECTIONS = Pattern.compile(
            "(?:,?\\s{1,3}(?<division>(?:tit|ch|art|pt|vol|r)\\.?\\s{1,3}[\\w-]{1,8}(?:[.:][\\w-]{1,6}){0,3}))?(?:,?\\s{0,3}(?:(?<sign>§{1,2})|(?<word>[Ss]ec(?:tions?|s?\\.)))\\s{0,3}(?<sections>"
                    + ITEM
                    + "(?:(?:,\\s{1,3}(?:(?:and|or|&)\\s{1,3})?|\\s{1,3}(?:and|or|&|to|through)\\s{1,3}|\\s?[-–]\\s?)"
                    + ITEM
                    + "(?!\\s{1,3}[A-Z][a-z]{0,3}\\.)){0,8}+)(?<more>\\s{1,3}et\\s{1,3}seq\\.?)?)?");
    private static final Pattern SUBJECT =
            Pattern.compile(",\\s{1,3}(?<subject>[A-Z][A-Za-z.&’' ]{1,40}?)\\s{1,3}(?=§)");
    private static final Pattern NUMBER = Pattern.compile(
            ",?\\s{1,3}(?:No\\.\\s\\d{1,5},\\s)?(?<number>\\d{1,3}(?:,\\d{1,4})+|\\d[\\d.:-]{0,14})(?!\\w)");
    private static final Pattern ACT =
            Pattern.compile("\\s{1,3}(?<act>\\d{1,4})\\s?/\\s?(?<section>" + PART + SUBSECTIONS + ")");
    private static final Pattern VOLUME = Pattern.compile("\\d{1,4}(?:-\\d{1,4}){0,2}");
    private static final Pattern WORD = Pattern.compile(
            "\\s{0,3}(?<word>[A-Z][A-Za-z]{0,13}(?:[’'-][A-Za-z]{1,8}){0,2}|&|and|of|the)(?<dot>\\.?)(?![\\w’'])");
    private static final Pattern CHAPTER_WORD = Pattern.compile("\\s(?<word>[A-Z][A-Za-z]{1,6})(?=\\s{1,3}§)");
    private static final int MOST_WORDS = 10;
    private static final int REACH = 200;

    private static final Set<String> PAGED = Set.of(
            "Acts",
            "Laws",
            "Leyes",
            "Serv.",
            "Sess.",
            "Sh.",
            "Resolves",
            "Reg.",
            "Regs.",
            "Monthly",
            "Rec.",
            "Bull.",
            "Adv.",
            "Gov't");
    private static final Set<String> HEADS = Set.of("Code", "Stat.", "Stats.", "Law", "Laws", "Codes");
    private static final Set<String> OF_CODES = Set.of("Gen.", "Comp.", "Codified", "Rev.", "Ann.", "Consol.", "Code");
    private static final Set<String> LINKS = Set.of("&", "and", "of", "the");

    private final List<String> states = new ArrayList<>();
    private final List<String> stateWords = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();

    private CodeCites() {}

    static CodeCites load() {
        CodeCites codes = new CodeCites();
        for (String[] row : Table.rows("code_words.tsv", 3)) {
            for (String written : row[2].split("; ")) {
                if (row[0].equals("state")) {
                    codes.states.add(row[1]);
                    codes.stateWords.add(written);
                } else if (row[0].equals("word")) {
                    codes.words.put(written, row[1]);
                }
            }
        }
        return codes;
    }

    void register(Lexicon.Builder lexicon) {
        for (int i = 0; i < states.size(); i++) {
            lexicon.add(stateWords.get(i), Lexicon.Sort.STATE, i);
        }
    }

    /** A name: its words, abbreviated, and where it ends. */
    private record Name(List<String> words, int end) {
        boolean has(Set<String> some) {
            return words.stream().anyMatch(some::contains);
        }

        String last() {
            return words.get(words.size() - 1);
        }
    }

    /** The citation that begins with the state at {@code hit}, or with the volume before it; null where there is none. */
    @Nullable
    Cite read(String text, Lexicon.Scan scan, Lexicon.Hit hit) {
        if (!Character.isUpperCase(text.charAt(hit.start()))) {
            return null;
        }
        String state = states.get(hit.cue().ref());
        int nameStart = hit.end() < text.length() && text.charAt(hit.end()) == '.' ? hit.end() + 1 : hit.end();
        Name name = name(text, nameStart);
        if (name == null) {
            return null;
        }
        int before = hit.firstWord() - 1;
        String volume = before < 0 ? "" : volume(text, scan.start(before), scan.end(before), hit.start());
        int start = volume.isEmpty() ? hit.start() : scan.start(before);
        String prefix = (volume.isEmpty() ? "" : volume + " ") + state + " ";
        boolean isSession = name.has(PAGED) && !(name.last().equals("Laws") && name.has(OF_CODES)) && !isRules(name);
        Cite page = isSession ? paged(text, name, prefix, !volume.isEmpty(), start) : null;
        return page == null ? sections(text, name, prefix, !volume.isEmpty(), start) : page;
    }

    /** The word between two places where it is a volume, or the empty string. */
    private static String volume(String text, int from, int to, int nameStart) {
        boolean stands = nameStart - to <= 3 && text.substring(to, nameStart).isBlank();
        return stands && VOLUME.matcher(text).region(from, to).matches() ? text.substring(from, to) : "";
    }

    /** Rules of agencies are cited by section, their registers by page. */
    private static boolean isRules(Name name) {
        return name.last().equals("Regs.") && !name.words().contains("Reg.");
    }

    private @Nullable Name name(String text, int from) {
        List<String> found = new ArrayList<>();
        int at = from;
        int end = -1;
        int heads = 0;
        boolean dotted = true;
        Matcher matcher = WORD.matcher(text);
        while (found.size() < MOST_WORDS) {
            matcher.region(at, Math.min(text.length(), at + 30));
            matcher.useTransparentBounds(true);
            if (!matcher.lookingAt()) {
                break;
            }
            String written = Strings.lower(matcher.group("word")).replace('’', '\'');
            String printed = LINKS.contains(written) ? link(written, dotted) : words.get(written);
            if (printed == null) {
                break;
            }
            found.add(printed);
            dotted = !matcher.group("dot").isEmpty();
            at = matcher.end();
            if (HEADS.contains(printed)
                    || PAGED.contains(printed)
                    || printed.equals("R.")
                    || (end >= 0 && !LINKS.contains(printed))) {
                heads = found.size();
                end = at;
            }
        }
        return end < 0 ? null : new Name(List.copyOf(found.subList(0, heads)), end);
    }

    /** Where a name is spelled out, its <em>and</em> is abbreviated with the rest. */
    private static String link(String word, boolean dotted) {
        return word.equals("and") && !dotted ? "&" : word;
    }

    private static @Nullable Cite paged(String text, Name name, String prefix, boolean hasVolume, int start) {
        Matcher matcher = NUMBER.matcher(text).region(name.end(), Math.min(text.length(), name.end() + 40));
        matcher.useTransparentBounds(true);
        if (!matcher.lookingAt() || (!hasVolume && !isAlone(text, start, matcher.end()))) {
            return null;
        }
        String normal = prefix + String.join(" ", name.words()) + " " + matcher.group("number");
        return Cite.plain("session_law", normal, start, matcher.end());
    }

    private static @Nullable Cite sections(String text, Name name, String prefix, boolean hasVolume, int start) {
        String printed = prefix + String.join(" ", name.words());
        int at = name.end();
        Matcher subject = SUBJECT.matcher(text).region(at, Math.min(text.length(), at + 60));
        Matcher chapter = CHAPTER_WORD.matcher(text).region(at, Math.min(text.length(), at + 20));
        if (subject.lookingAt()) {
            printed += ", " + Strings.squash(subject.group("subject"));
            at = subject.end("subject");
        } else if (chapter.lookingAt()) {
            printed += " " + chapter.group("word");
            at = chapter.end();
        }
        Matcher act = ACT.matcher(text).region(at, Math.min(text.length(), at + 60));
        if (act.lookingAt() && name.words().contains("Comp.")) {
            return Cite.plain(
                    "statute", printed + " " + act.group("act") + "/" + act.group("section"), start, act.end());
        }
        Matcher matcher = SECTIONS.matcher(text).region(at, Math.min(text.length(), at + REACH));
        boolean found = matcher.lookingAt() && matcher.end() > at;
        String division = found ? matcher.group("division") : null;
        String sections = found ? matcher.group("sections") : null;
        if (sections != null) {
            String list = Strings.squash(Strings.plainSigns(sections)).replaceAll(",? (?:and|&|or) ", ", ");
            String normal = printed
                    + (division == null ? "" : " " + Strings.squash(division) + ",")
                    + (list.contains(", ") ? " §§ " : " § ")
                    + list
                    + (matcher.group("more") == null ? "" : " et seq.");
            return Cite.plain("statute", normal, start, matcher.end());
        }
        if (division != null) {
            return Cite.plain("statute", printed + " " + Strings.squash(division), start, matcher.end("division"));
        }
        Matcher number = NUMBER.matcher(text).region(at, Math.min(text.length(), at + 40));
        number.useTransparentBounds(true);
        boolean isRule = name.last().equals("R.")
                || name.last().equals("Regs.")
                || name.words().contains("Admin.");
        if (!isRule || !number.lookingAt()) {
            return null;
        }
        boolean isSure = hasVolume || number.group("number").indexOf('.') > 0 || isAlone(text, start, number.end());
        return isSure ? Cite.plain("statute", printed + " " + number.group("number"), start, number.end()) : null;
    }

    /** Whether the whole text is this citation. */
    private static boolean isAlone(String text, int start, int end) {
        return start < 4
                && text.length() - end < 4
                && text.substring(0, start).isBlank()
                && text.substring(end).replace(".", "").isBlank();
    }
}

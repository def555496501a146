package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads citations of statutes, regulations and rules around the name of a code ({@code statutes.tsv}). */
final class Statutes {
    private static final String SECTION =
            "\\d{1,5}[A-Za-z]{0,2}(?:\\.\\d{1,3}[a-z]{0,2}(?:\\.\\d{1,3})?)?(?:-\\d{1,3}[a-z]?(?![\\d\\w]))?";
    private static final String SUBSECTIONS = "(?:\\s?(?!\\((?:1[89]|20)\\d\\d\\))\\([0-9A-Za-z]{1,4}\\)){0,6}";
    private static final String ITEM = SECTION + SUBSECTIONS;
    private static final String JOINT =
            "(?:\\s?[-–—]\\s?|,\\s{0,3}(?:and|or|&)?\\s{0,3}|\\s{1,3}(?:and|or|&|through|to)\\s{1,3})";
    private static final Pattern AFTER = Pattern.compile(
            "(?:[.,]|\\sAnn\\.|\\sAnnotated|\\([A-Za-z]+\\)){0,2}\\s{0,3}(?:§{1,2}|[Ss]ections?|[Ss]ecs?\\.|[Rr]ules?)?\\s{0,3}("
                    + ITEM + "(?:" + JOINT + "§?\\s?" + ITEM + "){0,8})(\\s{1,3}et\\s{1,3}seq\\.?)?");
    private static final Pattern ACT =
            Pattern.compile("\\.?\\s{0,3}(\\d{1,4})/(\\d{1,3}(?:-\\d{1,3})?[A-Za-z]?" + SUBSECTIONS + ")?");
    private static final Pattern CHAPTER = Pattern.compile(
            "\\.?\\s{0,3}(?<chapter>\\d{1,3}[A-Z]?)(?:,\\s{0,3}(?:§{1,2}|[Ss]ections?)\\s{0,3}(?<sections>" + ITEM
                    + "(?:" + JOINT + "§?\\s?" + ITEM + "){0,8}))?");
    private static final Pattern SPLIT = Pattern.compile("(?<item>" + ITEM + ")(?<joint>" + JOINT + ")?");
    /** How far after the name of a code its sections may reach, in characters. */
    private static final int REACH = 160;

    private record Code(String id, boolean titled, String form, String print) {
        boolean acts() {
            return form.equals("act");
        }

        boolean chapters() {
            return form.equals("chapter");
        }
    }

    /**
     * A citation.
     *
     * @param sections what is cited, in order
     * @param type {@code statute}, or {@code rule} for rules of procedure and evidence
     * @param normal ex.: {@code 18 U.S.C. § 2511}
     */
    record Found(List<Sections> sections, String type, String normal, int start, int end) {}

    private final List<Code> codes = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Statutes() {}

    static Statutes load() {
        Statutes statutes = new Statutes();
        for (String[] row : Table.rows("statutes.tsv", 5)) {
            statutes.names.add(row[0]);
            statutes.codes.add(new Code(row[1], row[2].equals("title"), row[3], row[4]));
        }
        return statutes;
    }

    void register(Lexicon.Builder lexicon) {
        for (int i = 0; i < names.size(); i++) {
            lexicon.add(names.get(i), Lexicon.Sort.STATUTE, i);
        }
    }

    /** The citation around the name of a code at {@code hit}; null where no section follows or no title stands before. */
    @Nullable
    Found read(String text, Lexicon.Scan scan, Lexicon.Hit hit) {
        Code code = codes.get(hit.cue().ref());
        int start = hit.start();
        String title = "";
        if (code.titled()) {
            int before = hit.firstWord() - 1;
            if (before < 0 || hit.start() - scan.end(before) > 3 || scan.end(before) - scan.start(before) > 3) {
                return null;
            }
            title = text.substring(scan.start(before), scan.end(before));
            if (!title.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return null;
            }
            start = scan.start(before);
        }
        String prefix = title.isEmpty() ? "" : Integer.parseInt(title) + " ";
        if (code.chapters()) {
            return chapter(text, code, hit);
        }
        Matcher matcher =
                (code.acts() ? ACT : AFTER).matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + REACH));
        if (!matcher.lookingAt()) {
            return null;
        }
        if (code.acts()) {
            String id = code.id() + ":" + Integer.parseInt(title);
            String section = matcher.group(2) == null ? "" : matcher.group(2);
            return new Found(
                    List.of(Sections.of(id, matcher.group(1))),
                    "statute",
                    prefix + code.print() + " " + matcher.group(1) + "/" + section,
                    start,
                    matcher.end());
        }
        String id = title.isEmpty() ? code.id() : code.id() + ":" + Integer.parseInt(title);
        List<Sections> sections = sections(id, matcher.group(1));
        String written =
                Strings.squash(Strings.plainSigns(matcher.group(1))).replaceAll(",? (?:and|or|&) (?=§?\\s?\\d)", ", ");
        boolean isRule = code.id().equals("frcp")
                || code.id().startsWith("fr")
                || code.id().equals("ndcal");
        boolean many = sections.size() > 1 || sections.get(0).isRange();
        String sign = isRule ? "" : many ? "§§ " : "§ ";
        String more = matcher.group(2) == null ? "" : " et seq.";
        return new Found(
                sections,
                isRule ? "rule" : "statute",
                prefix + code.print() + " " + sign + written + more,
                start,
                matcher.end());
    }

    /** A chapter and its sections, ex.: {@code ch. 93A, § 2}; what is looked up is the chapter. */
    private static @Nullable Found chapter(String text, Code code, Lexicon.Hit hit) {
        Matcher matcher = CHAPTER.matcher(text).region(hit.end(), Math.min(text.length(), hit.end() + REACH));
        if (!matcher.lookingAt()) {
            return null;
        }
        String sections = matcher.group("sections");
        return new Found(
                List.of(Sections.of(code.id(), matcher.group("chapter"))),
                "statute",
                code.print() + " " + matcher.group("chapter")
                        + (sections == null ? "" : ", § " + Strings.squash(sections)),
                hit.start(),
                matcher.end());
    }

    private static List<Sections> sections(String code, String written) {
        List<Sections> sections = new ArrayList<>();
        Matcher matcher = SPLIT.matcher(written);
        String from = null;
        while (matcher.find()) {
            String item = matcher.group("item");
            String joint = matcher.group("joint");
            boolean goesOn = joint != null && joint.strip().matches("[-–—]|through|to");
            if (from != null) {
                sections.add(Sections.of(code, from.replaceAll("\\(.*", "") + "-" + item));
                from = null;
            } else if (goesOn) {
                from = item;
            } else {
                sections.add(Sections.of(code, item));
            }
        }
        if (from != null) {
            sections.add(Sections.of(code, from));
        }
        return sections;
    }
}

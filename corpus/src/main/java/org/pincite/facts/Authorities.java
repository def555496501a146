package org.pincite.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Citations that are neither of reporters nor of the codes in {@code statutes.tsv}: journals, session laws, registers,
 * constitutions, restatements, codes of the states by their sign, courts' own numbers. Each form has a word at which it is
 * looked for, so that nothing is searched elsewhere.
 */
final class Authorities {
    private static final String STATE =
            "(?:Ala|Alaska|Ariz|Ark|Cal|Colo|Conn|D\\.C|Del|Fla|Ga|Haw|Idaho|Ill|Ind|Iowa|Kan|Ky|La|Me|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Ohio|Okla|Or|Pa|P\\.R|R\\.I|S\\.C|S\\.D|Tenn|Tex|Utah|Vt|Va|Wash|W\\. ?Va|Wis|Wyo)\\.?";
    private static final String ROMAN = "(?:[IVXLC]{1,7}|\\d{1,2})";
    private static final String PIN = "(?:,\\s{1,3}(?:at\\s{1,3})?\\d[\\d,]{0,6}(?:\\s?[-–]\\s?\\d{1,6})?){0,4}";
    private static final String SECTION = "\\d{1,6}[A-Za-z]{0,2}(?:[-.:]\\d{1,6}[A-Za-z]?){0,3}";
    /** How far around its word a citation may reach, in characters. */
    private static final int REACH = 90;

    /** A form: its words, where it may stand, and what its normal form is. */
    private record Form(String type, List<String> words, Pattern pattern, Function<Matcher, String> normal) {}

    private static final Map<String, String> JOURNAL_WORDS = journalWords();

    private static final List<Form> FORMS = List.of(
            new Form(
                    "journal",
                    List.of("l rev", "l.rev", "l.j", "law review", "l j", "law journal"),
                    Pattern.compile(
                            "(?<![\\w.])(?<volume>\\d{1,4})\\s{1,3}(?<name>(?:[A-Z][\\w'’.&-]{0,15}\\s?(?:&\\s)?){0,6}(?:L\\.\\s?(?:Rev|J)\\.|Law\\s(?:Review|Journal)))\\s{1,3}(?<page>\\d{1,5})"
                                    + PIN),
                    m -> m.group("volume") + " " + journal(m.group("name")) + " " + m.group("page")),
            new Form(
                    "fed_reg",
                    List.of("fed reg", "fed.reg", "f.r", "fr"),
                    Pattern.compile(
                            "(?<![\\w.])(?<volume>\\d{1,3})\\s{1,3}(?:Fed\\.\\s?Reg\\.|F\\.R\\.|FR)\\s{1,3}(?<page>\\d[\\d,]{0,7}\\d|\\d)"
                                    + "(?<pin>(?:,\\s{1,3}\\d[\\d,]{0,7}(?=\\W|$)(?:\\s?[-–]\\s?\\d[\\d,]{0,7})?)?)"),
                    m -> m.group("volume") + " Fed. Reg. " + plain(m.group("page")) + plainPin(m.group("pin"))),
            new Form(
                    "session_law",
                    List.of("stat"),
                    Pattern.compile(
                            "(?<![\\w.])(?<volume>\\d{1,3})\\s{1,3}Stat\\.\\s{1,3}(?<page>\\d{1,3}(?:,\\d{3}|\\d)?)"
                                    + PIN),
                    m -> m.group("volume") + " Stat. " + plain(m.group("page"))),
            new Form(
                    "public_law",
                    List.of("pub l", "pub.l", "public law"),
                    Pattern.compile(
                            "(?:Pub\\.\\s?L\\.|Public\\sLaw)\\s{1,3}(?:Nos?\\.\\s{0,3})?(?<number>\\d{2,3}[-–]\\d{1,4})(?<section>,\\s{1,3}§{1,2}\\s?"
                                    + SECTION + ")?"),
                    m -> "Pub. L. No. " + m.group("number").replace('–', '-')
                            + (m.group("section") == null ? "" : spaced(m.group("section")))),
            new Form(
                    "constitution",
                    List.of("const"),
                    Pattern.compile(
                            "(?<code>U\\.\\s?S\\.|" + STATE
                                    + ")\\s{1,3}Const\\.,?\\s{1,3}(?<part>(?:amends?|art)\\.\\s{1,3}" + ROMAN
                                    + "(?:,\\s{1,3}§{1,2}\\s?\\d{1,3}(?:\\([a-z0-9]\\)){0,2})?(?:,\\s{1,3}cl\\.\\s{1,3}\\d{1,2})?)"),
                    m -> Strings.squash(m.group("code")).replace("U. S.", "U.S.") + " Const. "
                            + Strings.squash(m.group("part"))),
            new Form(
                    "restatement",
                    List.of("restatement"),
                    Pattern.compile(
                            "Restatement\\s{1,3}\\((?:First|Second|Third|Fourth)\\)\\s{1,3}of\\s{1,3}(?:the\\s)?[A-Z]\\w{2,15}(?:\\s(?:[A-Z]\\w{1,15}|of|and|the|&)){0,6}\\s{1,3}§{1,2}\\s?\\d{1,4}[A-Z]?(?:\\s{1,3}cmt\\.\\s[a-z]\\b)?"),
                    m -> spaced(m.group())),
            new Form(
                    "case",
                    List.of("t.c memo", "t.c. memo", "t c memo", "t.c summary", "t c summary"),
                    Pattern.compile(
                            "T\\.\\s?C\\.\\s{1,3}(?<kind>Memo\\.|Summary\\s{1,3}Opinion|Summ\\.\\s{1,3}Op\\.)\\s{1,3}(?<number>\\d{4}-\\d{1,4})"),
                    m -> "T.C. " + (m.group("kind").startsWith("M") ? "Memo." : "Summary Opinion") + " "
                            + m.group("number")),
            new Form(
                    "docket",
                    List.of("mdl no", "mdl"),
                    Pattern.compile("MDL\\s{1,3}(?:Docket\\s{1,3})?(?:No\\.\\s{0,3})?(?<number>\\d{2,5})(?![\\d-])"),
                    m -> "MDL No. " + m.group("number")),
            new Form(
                    "docket",
                    List.of("slip op"),
                    Pattern.compile(
                            "(?:Nos?\\.\\s{1,3})(?<number>\\d{2}[-–]\\d{1,5}),\\s{1,3}(?=slip)slip\\s{1,3}op\\."),
                    m -> m.group("number").replace('–', '-')),
            new Form(
                    "docket",
                    List.of("ftc docket no", "ftc docket"),
                    Pattern.compile("FTC\\s{1,3}Docket\\s{1,3}(?:No\\.\\s{0,3})?(?<number>(?:C-)?\\d{4})(?![\\d-])"),
                    m -> "FTC Docket No. " + m.group("number")),
            new Form(
                    "docket",
                    List.of("file no"),
                    Pattern.compile(
                            "(?:(?:FTC\\s{1,3})?File\\sNo\\.\\s{1,3}(?<ftc>\\d{3}[ -–]\\d{4})|(?:(?:SEC|Admin\\.\\sProc\\.|Administrative\\sProceeding)\\s{1,3})?File\\sNo\\.\\s{1,3}(?<sec>3-\\d{4,6}))(?![\\d-])"),
                    m -> m.group("ftc") == null
                            ? "SEC File No. " + m.group("sec")
                            : "FTC File No. " + m.group("ftc").replaceAll("[ –]", "-")),
            new Form(
                    "docket",
                    List.of("release no", "rel no"),
                    Pattern.compile(
                            "(?<act>Exchange|Securities|Advisers|Investment\\sAdvisers|Investment\\sCompany)\\sAct\\s(?:Release|Rel\\.)\\sNo\\.\\s{1,3}(?:(?<series>3[34]|I[AC])-)?(?<number>\\d{1,3},?\\d{2,3})(?![\\d-])"),
                    m -> Strings.squash(m.group("act")) + " Act Release No. " + series(m.group("act")) + "-"
                            + plain(m.group("number"))),
            new Form(
                    "docket",
                    List.of("cause no"),
                    Pattern.compile(
                            "(?i:cause)\\s(?i:no)\\.\\s{1,3}(?<number>(?:[A-Z]{1,2}-){0,1}(?:\\d{1,2}-[A-Z]{2}-)?\\d{2,4}-\\d{3,6}(?:-\\d{2})?)(?![\\w-])"),
                    m -> m.group("number")),
            new Form(
                    "docket",
                    List.of("cfpb no", "sba no", "asbca no", "cbca no"),
                    Pattern.compile("(?:CFPB|SBA|ASBCA|CBCA)\\sNo\\.\\s{1,3}[A-Z0-9][A-Z0-9-]{2,16}(?![\\w-])"),
                    m -> Strings.squash(m.group())),
            new Form(
                    "patent",
                    List.of("patent no", "pat no"),
                    Pattern.compile(
                            "(?:U\\.\\s?S\\.\\s)?Pat(?:ent|\\.)\\sNo\\.\\s{1,3}(?<number>(?:RE|D)?\\d{1,3}(?:,\\d{3}){1,2})(?<kind>\\s[AB][12](?!\\w))?"),
                    m -> "U.S. Patent No. " + m.group("number")),
            new Form(
                    "statute",
                    List.of("treas reg"),
                    Pattern.compile("Treas\\.\\s?Reg\\.\\s{1,3}§{1,2}\\s{0,3}(?<section>" + SECTION
                            + "(?:\\([0-9A-Za-z]{1,4}\\)){0,6})"),
                    m -> "Treas. Reg. § " + m.group("section")),
            new Form(
                    "public_law",
                    List.of("pvt l", "private law", "guam pub l"),
                    Pattern.compile(
                            "(?:Pvt\\.\\s?L\\.|Guam\\sPub\\.\\sL\\.)\\s{1,3}(?:No\\.\\s{0,3})?\\d{1,3}(?:[-–]\\d{1,4})?"),
                    m -> Strings.squash(m.group())),
            new Form(
                    "rule",
                    List.of("rule", "rules"),
                    Pattern.compile(
                            "(?<!\\w)(?<cal>Cal\\.\\s)?Rules?\\s(?:(?<court>of\\sCourt),\\s[Rr]ule\\s)?(?<number>\\d{1,4}(?:\\.\\d{1,4})?(?:[a-z]-\\d{1,2}|-\\d{1,2})?(?![\\w-])(?:\\([a-z0-9]{1,4}\\)|\\([A-Z]\\)){0,5})"),
                    m -> m.group("court") != null
                            ? "Cal. Rules of Court, rule " + m.group("number")
                            : "Rule " + m.group("number")),
            new Form(
                    "rule",
                    List.of("ct ch r", "super ct civ r", "super ct r"),
                    Pattern.compile(
                            "(?:Ct\\.\\sCh\\.|Super\\.\\sCt\\.(?:\\sCiv\\.)?)\\sR\\.\\s{1,3}\\d{1,3}(?:\\([a-z0-9]{1,3}\\)){0,4}"),
                    m -> Strings.squash(m.group())),
            new Form(
                    "popular",
                    List.of("act"),
                    Pattern.compile(
                            "(?:[Ss]ections?|§{1,2})\\s{0,3}(?<section>\\d{1,4}[A-Za-z]?(?:\\([0-9A-Za-z]{1,3}\\)){0,4})\\sof\\sthe\\s(?<act>(?:[A-Z][A-Za-z’'-]{1,20}\\s(?:and\\s|of\\s|for\\s|&\\s)?){1,6}Act)(?![\\w])"
                                    + "|(?<before>(?:[A-Z][A-Za-z’'-]{1,20}\\s(?:and\\s|of\\s|for\\s|&\\s)?){1,6}Act),?\\s{1,3}(?:§{1,2}|[Ss]ection)\\s{0,3}(?<after>\\d{1,4}[A-Za-z]?(?:\\([0-9A-Za-z]{1,3}\\)){0,4})"),
                    m -> m.group("act") == null
                            ? Strings.squash(m.group("before")).replaceFirst("^The ", "") + " § " + m.group("after")
                            : Strings.squash(m.group("act")) + " § " + m.group("section")),
            new Form(
                    "case",
                    List.of("la.app", "la app"),
                    Pattern.compile(
                            "(?<year>(?:19|20)\\d{2})[ -](?<number>\\d{1,5}[A-Z]?)\\s{1,3}\\((?<court>La\\.\\s?App\\.\\s\\d\\sCir\\.)\\s{1,3}\\d{1,2}/\\d{1,2}/\\d{2,4}\\)"),
                    m -> m.group("year") + " "
                            + Strings.squash(m.group("court")).replace("La. App.", "La.App.") + " "
                            + m.group("number")));

    private Authorities() {}

    private static Map<String, String> journalWords() {
        Map<String, String> words = new HashMap<>();
        for (String[] row : Table.rows("code_words.tsv", 3)) {
            if (row[0].equals("journal")) {
                words.put(row[2], row[1]);
            }
        }
        return words;
    }

    static void register(Lexicon.Builder lexicon) {
        for (int i = 0; i < FORMS.size(); i++) {
            for (String word : FORMS.get(i).words()) {
                lexicon.add(word, Lexicon.Sort.AUTHORITY, i);
            }
        }
    }

    /** The citation around the word at {@code hit}, none of it before {@code from}; null where there is none. */
    static @Nullable Cite read(String chars, Lexicon.Scan scan, Lexicon.Hit hit, int from) {
        int before = hit.firstWord() - 1;
        boolean follows = before >= 0 && isOfCitation(chars.charAt(scan.start(before)));
        if (!follows && !Character.isUpperCase(chars.charAt(hit.start()))) {
            return null;
        }
        Form form = FORMS.get(hit.cue().ref());
        int start = Math.max(from, hit.start() - REACH);
        int limit = Math.min(chars.length(), hit.end() + REACH);
        Matcher matcher = form.pattern().matcher(chars).region(start, limit).useTransparentBounds(true);
        boolean found = matcher.find();
        while (found && matcher.start() <= hit.start()) {
            if (matcher.end() >= hit.end()) {
                return Cite.plain(form.type(), form.normal().apply(matcher), matcher.start(), matcher.end());
            }
            found = matcher.find();
        }
        return null;
    }

    /** Whether a word begins like a number, a name or an abbreviation; before "section" in prose stands none of these. */
    private static boolean isOfCitation(char first) {
        return Character.isDigit(first) || Character.isUpperCase(first);
    }

    /** A journal's name with its first word abbreviated (Bluebook table T13), ex.: {@code Tex. L. Rev.} */
    private static String journal(String name) {
        String squashed = Strings.squash(name)
                .replace("L.Rev.", "L. Rev.")
                .replace("L. J.", "L.J.")
                .replace("Law Review", "L. Rev.")
                .replace("Law Journal", "L.J.");
        int blank = squashed.indexOf(' ');
        String first = squashed.substring(0, Math.max(0, blank));
        return JOURNAL_WORDS.getOrDefault(first, first) + squashed.substring(Math.max(0, blank));
    }

    private static String series(String act) {
        return switch (act.charAt(0)) {
            case 'E' -> "34";
            case 'S' -> "33";
            default -> act.endsWith("Company") ? "IC" : "IA";
        };
    }

    private static String plain(String number) {
        return number.replace(",", "");
    }

    /** One line, with a blank after the sign of a section. */
    private static String spaced(String written) {
        return Strings.squash(written).replaceAll("(§+) ?", "$1 ");
    }

    private static String plainPin(String pin) {
        return pin.isEmpty()
                ? ""
                : ", " + Strings.squash(pin.substring(1)).replace(",", "").replace('–', '-');
    }
}

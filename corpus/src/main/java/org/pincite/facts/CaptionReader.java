package org.pincite.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a caption: who is against whom, and as what.
 *
 * <h2>How</h2>
 * Captions differ in layout, but all are one sequence: names, a role, a separator ({@code v.}, {@code -against-}), names, a
 * role. What interrupts the sequence is taken out first: the other column, docket numbers, judges and hearing data, line
 * numbers, and the document's title, which extraction may leave between "Plaintiffs," and "v.". Then each role closes the
 * names since the role or separator before it. A side without a role of its own ends at the next blank line and has the
 * role opposite to the other side's. The reading stops at the first words that are a sentence and no name.
 */
final class CaptionReader {
    private static final WordPatterns SUBJECT = new WordPatterns(
            List.of(
                    Pattern.compile(
                            "(?:IN\\s+RE|In\\s+re|IN\\s+THE\\s+MATTER\\s+OF|In\\s+the\\s+Matter\\s+of|MATTER\\s+OF|EX\\s+PARTE|Ex\\s+parte)\\b:?\\s*")));
    private static final Pattern COUNTY_HEAD = Pattern.compile(
            "^(?:[\\s,.;:)*x_-]|COUNTY OF [A-Z]+(?: YORK| ANGELES| FRANCISCO| DIEGO)?\\b|[A-Z]+(?: [A-Z]+)? DIVISION\\b|X\\b|SAN JOSE DIVISION|SAN FRANCISCO DIVISION|OAKLAND DIVISION|BEFORE THE\\b|(?i:UNITED STATES DISTRICT COURT|(?:NORTHERN|SOUTHERN|EASTERN|WESTERN|CENTRAL|MIDDLE) DISTRICT OF [A-Z]+(?: [A-Z]+)?(?=[ \\t]*\\n))|FEDERAL TRADE COMMISSION|-)+");
    /** Words that never stand within a caption, only after it. */
    private static final Pattern END = Pattern.compile(
            "(?m)[ \\t\\[(]*(?:(?i:(?:on\\s+)?(?:cross-?\\s?)?appeals?\\s+from|(?:on\\s+)?(?:cross-)?petitions?\\s+for|on\\s+(?:writ|petition|certiorari|motion|appeal)|certiorari\\s+to|errata|per\\s+curiam|before\\s*:?\\s*$|before\\s*:?\\s+[A-Z]|order\\s+of\\s+(?:the\\s+)?court|opinion\\s+of|syllabus|table\\s+of|introduction\\b|to\\s+(?:the|all)\\s+|comes?\\s+now|dear\\s|appearances\\b)|\\[Hon|Hon\\.|THE COURT)");

    private static final Pattern ROLE_BEFORE =
            Pattern.compile("(?i)(?:petitioner|plaintiff|appell|claimant|debtor|relator|\\))\\w*,?\\s*$|\\bRe:");
    private static final Pattern RE = Pattern.compile("\\b(?:Re|RE|Subject|SUBJECT):\\s*");
    private static final Pattern SENTENCE = Pattern.compile("(?:\\b[a-z]{2,}\\b[^A-Z\\n]{0,20}?){9}");
    private static final Pattern DEBRIS = Pattern.compile("(?:\\b[a-z]{2,}\\b[^A-Z\\n]{0,20}?){5}");
    /** Names begin with a capital; three small words in a row are a clause. */
    private static final Pattern PROSE_NAME = Pattern.compile("^[a-z]{3,}(?:\\s+[a-z]+){2}\\b");
    /** What ends the name that courts give to actions tried together. */
    private static final Pattern LITIGATION =
            Pattern.compile("(?i)\\bLITIGATION\\b|\\bANTITRUST ACTIONS?\\b|\\bCASES\\b");
    /** How much of the head, after its first separator, may still belong to the caption. */
    private static final int REACH = 4_000;

    private final Roles roles;
    private final PartyList list;
    private final Names names;

    CaptionReader(Roles roles, Names names) {
        this.roles = roles;
        this.names = names;
        this.list = new PartyList(names);
    }

    /** A litigant of a caption; {@code side} is A before the separator, B after it, N for neither. */
    record Litigant(
            String name,
            List<String> roles,
            List<String> aliases,
            List<String> written,
            char side,
            int start,
            int end) {}

    /**
     * A caption.
     *
     * @param subject the matter where there is no side against another, ex.: {@code In re Northgate Litigation}
     * @param end where it ends in the head
     * @param confidence of the parties: lower where roles were inferred
     */
    record Caption(
            List<Litigant> litigants,
            @Nullable String subject,
            boolean moreA,
            boolean moreB,
            int start,
            int end,
            double confidence) {}

    /** One sign in the sequence: a role, or a separator (no roles). */
    private record Sign(List<String> roles, boolean plural, int start, int end) {
        boolean separates() {
            return roles.isEmpty();
        }
    }

    /**
     * The caption of a head, or null.
     *
     * @param title the document's title, to be left out; may be null
     */
    @Nullable
    Caption read(String head, CourtReader.@Nullable Found court, List<int[]> leaveOut, String defaultRole) {
        if (!hasCaption(head)) {
            return null;
        }
        int[] region = region(head, court);
        int start = region[0];
        int end = region[1];
        CaptionText columns = CaptionText.of(head, start, end);
        for (int[] range : leaveOut) {
            columns.eraseTitle(Math.max(start, range[0]), Math.min(end, range[1]));
        }
        String left = clean(columns, start, end, court);
        Caption caption = sequence(left, start, end, defaultRole);
        if (caption != null && caption.confidence() > 0.9) {
            return caption;
        }
        String other = clean(columns.joined(), start, end, court);
        boolean more = roles.find(left, start, end).size()
                < roles.find(other, start, end).size();
        return more && Versus.in(other, start, end).next() ? sequence(other, start, end, defaultRole) : caption;
    }

    /** The right column of the caption, where number, title and hearing stand; blank where there is but one column. */
    String rightColumn(String head, CourtReader.@Nullable Found court) {
        if (!hasCaption(head)) {
            return "";
        }
        int[] region = region(head, court);
        return CaptionText.of(head, region[0], region[1]).right();
    }

    /** Whether there is a separator or a subject at all: without either there is no caption to look for. */
    private static boolean hasCaption(String head) {
        return Versus.in(head, 0, head.length()).next() || opening(head, 0, head.length()) != null;
    }

    private static int[] region(String head, CourtReader.@Nullable Found court) {
        int versus = firstVersus(head, court);
        int start = court != null && (versus < 0 || court.end() <= versus) && !isColumn(head, court) ? court.end() : 0;
        int near = endOfCaption(head, start, Math.min(head.length(), start + REACH));
        int[] opening = versus < 0 ? null : opening(head, start, Math.min(near, Math.max(start, versus)));
        if (opening != null && (versus >= near || isSentence(head.substring(opening[1], versus)))) {
            return new int[] {start, Math.min(near, Strings.startOfLine(head, versus))};
        }
        int end = Math.min(head.length(), Math.max(start, Math.max(versus, 0)) + REACH);
        return new int[] {start, endOfCaption(head, Math.max(start, Math.max(versus, 0)), end)};
    }

    /** The first line after {@code from} that never stands within a caption. */
    private static int endOfCaption(String head, int from, int to) {
        Matcher close = END.matcher(head).useTransparentBounds(true).useAnchoringBounds(false);
        int line = from == 0 || head.charAt(from - 1) == '\n' ? from : Strings.endOfLine(head, from) + 1;
        while (line < to) {
            if (close.region(line, to).lookingAt()) {
                return line;
            }
            line = Strings.endOfLine(head, line) + 1;
        }
        return to;
    }

    /** The first separator; one before the court's line only where a role or the edge of a line stands before it. */
    private static int firstVersus(String head, CourtReader.@Nullable Found court) {
        Versus versus = Versus.in(head, 0, head.length());
        for (int n = 0; n < 8 && versus.next(); n++) {
            boolean before = court != null && versus.start() < court.start();
            String line = head.substring(Strings.startOfLine(head, versus.start()), versus.start());
            if (!before
                    || line.isBlank()
                    || line.indexOf('§') >= 0
                    || ROLE_BEFORE.matcher(line).find()) {
                return versus.start();
            }
        }
        return -1;
    }

    private static boolean isColumn(String head, CourtReader.Found court) {
        int from = Strings.startOfLine(head, court.start());
        return head.substring(from, court.start()).contains("§");
    }

    /** Whether a court's words stand beside the parties, so that taking them out would take the parties too. */
    private static boolean isTwoColumn(CaptionText columns, CourtReader.Found court) {
        return Versus.in(columns.left(), court.start(), court.end()).next();
    }

    private static String clean(CaptionText columns, int start, int end, CourtReader.@Nullable Found court) {
        if (court != null && court.start() >= start && !isTwoColumn(columns, court)) {
            columns.erase(court.start(), Math.min(end, court.end()));
        }
        CaptionNoise.erase(columns, start, end);
        return columns.left();
    }

    private @Nullable Caption sequence(String text, int start, int end, String defaultRole) {
        List<Sign> signs = signs(text, start, end);
        boolean contested = signs.stream().anyMatch(Sign::separates);
        if (!contested) {
            return subject(text, start, end, signs);
        }
        Map<String, Litigant> found = new LinkedHashMap<>();
        boolean moreA = false;
        boolean moreB = false;
        double confidence = 0.95;
        char side = 'A';
        int from = firstName(text, start, signs);
        int begin = from;
        int last = start;
        String roleA = null;
        for (int i = 0; i < signs.size(); i++) {
            Sign sign = signs.get(i);
            if (sign.start() < from) {
                continue;
            }
            String chunk = text.substring(from, sign.start());
            boolean blank = chunk.isBlank();
            if (!blank && (sign.separates() ? DEBRIS : SENTENCE).matcher(chunk).find()) {
                break;
            }
            if (sign.separates()) {
                if (!blank && side == 'A' && found.isEmpty()) {
                    String role = nextRole(signs, i, defaultRole);
                    int nameFrom = lastParagraph(text, from, sign.start());
                    PartyList.Parsed parsed = list.read(text, nameFrom, sign.start(), true);
                    add(found, parsed, List.of(role), 'A');
                    moreA |= parsed.more();
                    roleA = role;
                    begin = nameFrom;
                    confidence = 0.8;
                }
                if (side == 'B' && !found.isEmpty() && isSecondMatter(text, sign)) {
                    break;
                }
                side = 'B';
            } else if (!blank) {
                PartyList.Parsed parsed = list.read(text, from, sign.start(), sign.plural());
                char of = isNeutral(sign.roles()) ? 'N' : side;
                add(found, parsed, sign.roles(), of);
                moreA |= side == 'A' && parsed.more();
                moreB |= side == 'B' && parsed.more();
                roleA = roleA == null && side == 'A' ? sign.roles().get(0) : roleA;
            }
            from = sign.end();
            last = sign.end();
        }
        boolean hasB = found.values().stream().anyMatch(l -> l.side() == 'B');
        if (!hasB && side == 'B') {
            int until = endOfNames(text, from, end);
            PartyList.Parsed parsed = list.read(text, from, until, true);
            String role = Roles.opposite(roleA == null ? defaultRole : roleA);
            add(found, parsed, List.of(role), 'B');
            moreB |= parsed.more();
            last = until;
            confidence = Math.min(confidence, 0.85);
        }
        List<Litigant> litigants = new ArrayList<>(found.values());
        boolean both = litigants.stream().anyMatch(l -> l.side() == 'A')
                && litigants.stream().anyMatch(l -> l.side() == 'B');
        boolean prose =
                litigants.stream().anyMatch(l -> PROSE_NAME.matcher(l.name()).find());
        return both && !prose ? new Caption(litigants, null, moreA, moreB, begin, last, confidence) : null;
    }

    private List<Sign> signs(String text, int start, int end) {
        List<Sign> signs = new ArrayList<>();
        String part = text.substring(0, end);
        for (Roles.Found role : roles.find(part, start, end)) {
            String words = part.substring(role.start(), role.end());
            boolean plural = Pattern.compile("(?i)(?:s|amici curiae|parties in interest)\\)?$")
                    .matcher(firstWordOfRole(words))
                    .find();
            signs.add(new Sign(role.roles(), plural, role.start(), role.end()));
        }
        Versus versus = Versus.in(part, start, end);
        while (signs.size() < 60 && versus.next()) {
            signs.add(new Sign(List.of(), false, versus.start(), versus.end()));
        }
        signs.sort(Comparator.comparing(Sign::start));
        return signs;
    }

    private static String firstWordOfRole(String role) {
        String[] words = role.replaceAll("(?i)(?:third|fourth)[- ]+party", "").split("[\\s,/&–—-]+");
        for (String word : words) {
            if (word.matches(
                    "(?i)(?:plaintiff|defendant|petitioner|respondent|appell|relator|intervenor|movant|debtor|claimant|part(?:y|ies)$|amic|complain|creditor|applic).*")) {
                return word;
            }
        }
        return role;
    }

    private static boolean isNeutral(List<String> roles) {
        String role = roles.get(0);
        return role.startsWith("intervenor") || role.startsWith("amicus") || role.contains("in interest");
    }

    private static boolean isSentence(String chunk) {
        return SENTENCE.matcher(chunk).find();
    }

    /** A second "v." that does not follow a rule or a role starts the next matter of a list. */
    private static boolean isSecondMatter(String text, Sign sign) {
        return text.substring(sign.start(), sign.end()).startsWith("v")
                && !text.substring(Math.max(0, sign.start() - 80), sign.start()).contains("\n");
    }

    private static String nextRole(List<Sign> signs, int at, String defaultRole) {
        for (int i = at + 1; i < signs.size(); i++) {
            if (!signs.get(i).separates()) {
                return Roles.opposite(signs.get(i).roles().get(0));
            }
        }
        return defaultRole;
    }

    /** Skips what may stand between the court's line and the first name. */
    private static int firstName(String text, int start, List<Sign> signs) {
        int limit = signs.get(0).start();
        Matcher re = RE.matcher(text).region(start, Math.max(start, limit));
        int regarding = -1;
        while (re.find()) {
            regarding = re.end();
        }
        if (regarding >= 0) {
            return regarding;
        }
        Matcher matcher = COUNTY_HEAD.matcher(text).region(start, Math.max(start, limit));
        int from = matcher.lookingAt() ? matcher.end() : start;
        return start == 0 ? lastParagraphs(text, from, limit) : from;
    }

    /** Without a court's line before it, a caption begins after the last paragraph that is no name. */
    private static int lastParagraphs(String text, int from, int to) {
        int at = from;
        Matcher blank = Pattern.compile("\\n[ \\t]*\\n").matcher(text).region(from, to);
        int paragraph = from;
        while (blank.find()) {
            String words = text.substring(paragraph, blank.start());
            if (isProse(words)) {
                at = blank.end();
            }
            paragraph = blank.end();
        }
        return at;
    }

    private static boolean isProse(String words) {
        return words.contains("@")
                || words.matches("(?s).*\\d{3}[-.) ]\\s?\\d{3}-\\d{4}.*")
                || words.matches(
                        "(?is).*\\b(?:attorneys?\\s+for|counsel\\s+for|llp|street|suite|telephone|bar\\s+no|sbn|case\\s+no|filed|opinion|slip)\\b.*")
                || SENTENCE.matcher(words).find();
    }

    private static int lastParagraph(String text, int from, int to) {
        int at = from;
        Matcher blank =
                Pattern.compile("\\n[ \\t]*\\n\\s*(?=\\S)").matcher(text).region(from, to);
        while (blank.find()) {
            if (!text.substring(blank.end(), to).isBlank()) {
                at = blank.end();
            }
        }
        return at;
    }

    /** Where the names of a side without a role end: at a blank line, a number, a sentence, the words of an appeal. */
    private static int endOfNames(String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int limit = Math.min(to, start + 1_500);
        Matcher stop = Pattern.compile(
                        "\\n[ \\t]*\\n|\\n?[ \\t]*(?i:\\bcertiorari\\b|\\bon writ\\b|\\bon exceptions\\b|\\bon bill\\b|\\bon petition\\b|\\bon appeal\\b|\\bappeals? from\\b|\\bsyllabus\\b|;\\s+c\\.a\\.|\\bno\\.\\s|\\bnos\\.\\s|\\bcase no|\\bmdl\\b|\\(\\s*[A-Z]\\.|,\\s+\\d+\\s+(?:U\\.|F\\.|S\\.)|\\bdear\\b|\\bdecided\\b|\\bcause no|\\bcivil action\\b)|[ \\t]{6,}+(?!\\s*+(?:and|AND)\\s)|[ \\t][—–][ \\t]|\\.\\s+[A-Z][a-z]+\\s+[a-z]+\\s+[a-z]+")
                .matcher(text)
                .region(start, limit);
        return stop.find() ? stop.start() : limit;
    }

    private void add(Map<String, Litigant> found, PartyList.Parsed parsed, List<String> roles, char side) {
        for (PartyList.Named named : parsed.names()) {
            if (found.values().stream().filter(l -> l.side() == side).count() >= PartyList.MOST) {
                return;
            }
            List<String> own = rolesOf(named, roles, parsed);
            String key = names.key(named.name());
            Litigant before = found.get(key);
            if (before == null) {
                found.put(
                        key,
                        new Litigant(
                                named.name(),
                                own,
                                named.aliases(),
                                List.of(named.written()),
                                side,
                                named.start(),
                                named.end()));
            } else {
                found.put(
                        key,
                        new Litigant(
                                before.name(),
                                union(before.roles(), own),
                                union(before.aliases(), named.aliases()),
                                union(before.written(), List.of(named.written())),
                                before.side(),
                                before.start(),
                                before.end()));
            }
        }
    }

    /** "Plaintiffs-Relators": the government is the plaintiff, the person after "ex rel." the relator. */
    private static List<String> rolesOf(PartyList.Named named, List<String> roles, PartyList.Parsed parsed) {
        boolean hasRelator = parsed.names().stream().anyMatch(PartyList.Named::relator);
        if (!hasRelator) {
            return roles;
        }
        if (named.relator()) {
            return List.of("relator");
        }
        List<String> own =
                roles.stream().filter(role -> !role.equals("relator")).toList();
        return own.isEmpty() ? List.of("plaintiff") : own;
    }

    private static List<String> union(List<String> a, List<String> b) {
        List<String> all = new ArrayList<>(a);
        for (String one : b) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        return all;
    }

    /** A caption without sides: {@code In re …}, {@code In the Matter of …} with or without respondents. */
    private @Nullable Caption subject(String text, int start, int end, List<Sign> signs) {
        int[] opening = opening(text, start, Math.min(end, start + 2_500));
        if (opening == null) {
            return null;
        }
        int from = opening[1];
        Sign role = null;
        for (Sign sign : signs) {
            if (sign.start() > from && role == null) {
                role = sign;
            }
        }
        boolean named =
                LITIGATION.matcher(text).region(from, Math.min(end, from + 400)).find();
        if (!named && role != null && role.start() - from < 1_500 && !isSentence(text.substring(from, role.start()))) {
            PartyList.Parsed parsed = list.read(text, from, role.start(), true);
            Map<String, Litigant> found = new LinkedHashMap<>();
            add(found, parsed, role.roles(), 'B');
            if (!found.isEmpty()) {
                Litigant first = found.values().iterator().next();
                return new Caption(
                        new ArrayList<>(found.values()),
                        "In re " + first.name(),
                        false,
                        parsed.more(),
                        from,
                        role.end(),
                        0.9);
            }
        }
        int until = endOfSubject(text, from, end);
        String subject = Names.tidy(text.substring(from, until));
        if (subject.length() < 3 || subject.length() > 200) {
            return null;
        }
        return new Caption(List.of(), "In re " + names.display(subject), false, false, opening[0], until, 0.85);
    }

    /**
     * The words that open a caption without sides, ex.: {@code In re}; begin and end, or null. In mixed case they begin
     * their line, in capitals they may also follow other words.
     */
    private static int @Nullable [] opening(String text, int start, int end) {
        int[][] found = new int[1][];
        SUBJECT.find(text, start, end, (pattern, match) -> {
            int at = match.start();
            boolean capitals = text.charAt(at + 1) >= 'A' && text.charAt(at + 1) <= 'Z';
            if (beginsLine(text, at) || (capitals && at > 0 && Character.isWhitespace(text.charAt(at - 1)))) {
                found[0] = new int[] {at, match.end()};
            }
            return found[0] == null;
        });
        return found[0];
    }

    private static boolean beginsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == ')';
    }

    private static int endOfSubject(String text, int from, int end) {
        int limit = Math.min(end, from + 400);
        Matcher litigation = LITIGATION.matcher(text).region(from, limit);
        if (litigation.find() && !text.substring(from, litigation.start()).contains("\n\n")) {
            return litigation.end();
        }
        Matcher stop = Pattern.compile(
                        "\\n[ \\t]*\\n|\\bMDL\\b|\\bNo\\.\\s|\\bCase\\b|(?i:this document)|\\bDEBTOR|\\bDebtor|\\)|[ \\t]{5,}")
                .matcher(text)
                .region(from, limit);
        return stop.find() ? stop.start() : limit;
    }
}

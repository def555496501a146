package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Party;

/**
 * Who sues whom, as an article says it in so many words: {@code a lawsuit filed by Ann Poe and John Doe against Northgate},
 * {@code Poe sued Northgate}, {@code plaintiffs Poe and Doe}. Whoever is only talked about is no party.
 */
final class ArticlePartyReader {
    /** How much of an article is read for its parties, in characters. */
    private static final int REACH = 30_000;

    private static final String WORD = "(?:[A-Z]\\.|[A-Z][\\w’'&-]{1,30})";
    private static final String FORM = "(?:,?[ ](?:Inc|Corp|Co|Ltd)\\.|,[ ](?:LLC|LLP|L\\.P\\.|N\\.A\\.))";
    private static final String NAME = WORD + "(?:[ ](?:" + WORD + "|of(?=[ ][A-Z])|&|de|van|von)){0,5}" + FORM + "?";
    private static final String LIST = "(?:" + NAME + ")(?:(?:,[ ](?:and[ ])?|[ ]and[ ])(?:" + NAME + ")){0,5}";
    private static final String SUIT = "(?:lawsuit|suit|complaint|class[ -]action|case|action)";
    private static final String SOME =
            "(?:(?:\\w+\\s{1,3}){0,4}(?:citizens|users|consumers|customers|shareholders|advertisers|investors|residents|plaintiffs|company|giant|firm|parent|maker),?\\s{1,3})?";
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(SUIT
                    + "\\s{1,3}(?:(?:that|which)\\s{1,3})?(?:was\\s{1,3}|were\\s{1,3}|is\\s{1,3})?(?:originally\\s{1,3}|first\\s{1,3})?(?:filed|brought)\\s{1,3}(?:in\\s{1,3}[^.]{1,40}?\\s{1,3})?by\\s{1,3}"
                    + SOME + "(?<plaintiff>" + LIST + ")(?:\\s{1,3}against\\s{1,3}" + SOME + "(?<defendant>" + LIST
                    + "))?"),
            Pattern.compile(
                    SUIT + "\\s{1,3}(?:\\w+\\s{1,3}){0,2}(?:filed|brought)\\s{1,3}(?:\\w+\\s{1,3}){0,3}against\\s{1,3}"
                            + SOME + "(?<defendant>" + LIST + ")"),
            Pattern.compile(
                    "(?:(?:has|have)[ ])?(?:sued|is[ ]suing|are[ ]suing|filed[ ](?:a|an|the)[ ](?:[\\w-]+[ ]){0,3}"
                            + SUIT + "[ ]against)[ ]" + SOME + "(?<defendant>" + LIST + ")"),
            Pattern.compile("plaintiffs?,?\\s{1,3}(?<plaintiff>" + LIST + ")"),
            Pattern.compile("defendants?,?\\s{1,3}(?<defendant>" + LIST + ")"),
            Pattern.compile("v\\.[ ](?<defendant>(?>" + NAME + "))(?![’'\\w]|,?[ ](?:\\(\\d|\\d))"));
    /** What stands before "sued" and before "v.". */
    private static final Pattern SUBJECT = Pattern.compile("(?<plaintiff>" + LIST + ")[ ]$");

    private static final Pattern SIDE = Pattern.compile("(?<plaintiff>" + NAME + ")(?:[ ]et[ ]al\\.,?)?[ ]$");
    private static final int SUED = 2;
    /** The pattern of a case's name; an article that names several cases is about none of them in particular. */
    private static final int CASE_NAME = 5;

    private static final double[] CONFIDENCES = {0.6, 0.6, 0.6, 0.8, 0.8, 0.6};
    private static final WordPatterns STARTS = new WordPatterns(PATTERNS);
    private static final Pattern SPLIT =
            Pattern.compile(",\\s{1,3}(?:and\\s{1,3})?(?!Inc|LLC|LLP|Corp|Ltd|Co\\b|L\\.|N\\.A)|\\s{1,3}and\\s{1,3}");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:The|A|An|It|He|She|They|We|This|That|These|Those|In|On|At|But|And|As|When|While|If|Then|There|Here|Who|What|Also|Judge|Justice|Court|Federal|District|Superior|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|Id|See|You|One|People|Commonwealth|Order|Motion|Charges|Formal|Maximum|His|Her|Their|Its|Section|Act|Plaintiffs?|Defendants?|County|Attorney|General|Office|State)");

    /** The state after a place: {@code Ann Poe of Eugene, Ore., and John Doe}. */
    private static final Pattern ABBREVIATED_STATE = Pattern.compile(
            "(?:Ala|Ariz|Ark|Calif|Cal|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|N\\.[CDHJMY]|R\\.I|S\\.[CD]|W\\.Va|D\\.C)\\.?");
    /** A given name, initials excepted, right before a surname. */
    private static final Pattern GIVEN = Pattern.compile("\\b([A-Z][a-z]+)[ ](?:[A-Z]\\.[ ]){0,2}$");

    private final Names names;

    ArticlePartyReader(Names names) {
        this.names = names;
    }

    List<Party> read(Paper paper) {
        String chars = paper.reading().chars();
        String top = chars.substring(0, Math.min(chars.length(), REACH));
        Map<String, Party> parties = new LinkedHashMap<>();
        int[] ends = new int[PATTERNS.size()];
        Set<String> cases = new HashSet<>();
        Map<String, Party> ofCase = new LinkedHashMap<>();
        STARTS.find(top, (pattern, match) -> {
            if (match.start() >= ends[pattern] && pattern == CASE_NAME) {
                ends[pattern] = match.end();
                Matcher side = before(top, match.start(), SIDE);
                if (side != null) {
                    cases.add(names.key(side.group("plaintiff") + match.group()));
                    add(ofCase, paper, top, side, "plaintiff", CONFIDENCES[pattern]);
                    add(ofCase, paper, top, match, "defendant", CONFIDENCES[pattern]);
                }
            } else if (match.start() >= ends[pattern]) {
                ends[pattern] = match.end();
                Matcher subject = pattern == SUED ? before(top, match.start(), SUBJECT) : null;
                if (subject != null) {
                    add(parties, paper, top, subject, "plaintiff", CONFIDENCES[pattern]);
                }
                if (pattern == SUED && subject == null) {
                    return true;
                }
                for (String role : List.of("plaintiff", "defendant")) {
                    if (match.namedGroups().containsKey(role) && match.group(role) != null) {
                        add(parties, paper, top, match, role, CONFIDENCES[pattern]);
                    }
                }
            }
            return true;
        });
        boolean both = ofCase.values().stream().map(Party::role).distinct().count() == 2;
        if (cases.size() == 1 && both) {
            ofCase.forEach(parties::putIfAbsent);
        }
        return withoutSurnames(parties, top);
    }

    /** What a pattern matches that ends right before {@code at}; null where it matches nothing. */
    private static @Nullable Matcher before(String text, int at, Pattern pattern) {
        Matcher matcher =
                pattern.matcher(text).region(Math.max(0, at - 120), at).useTransparentBounds(true);
        return matcher.find() ? matcher : null;
    }

    private void add(
            Map<String, Party> parties, Paper paper, String top, Matcher match, String role, double confidence) {
        for (String written : SPLIT.split(match.group(role))) {
            if (ABBREVIATED_STATE.matcher(written).matches()) {
                continue;
            }
            String name = withoutPlace(Names.tidy(written), top);
            boolean isName =
                    name.length() > 2 && !NO_NAME.matcher(name.split("[ .]")[0]).matches();
            if (!isName) {
                return;
            }
            String id = names.slug(name);
            if (!id.isEmpty() && parties.size() < 20) {
                int start = match.start(role) + Math.max(0, match.group(role).indexOf(written));
                Evidence evidence = paper.evidence(start, start + written.length(), "article.party", confidence);
                parties.putIfAbsent(id, new Party(id, names.display(name), role, List.of(written), List.of(evidence)));
            }
        }
    }

    /** A surname alone is the person named in full elsewhere. */
    private List<Party> withoutSurnames(Map<String, Party> parties, String text) {
        Map<String, Party> kept = new LinkedHashMap<>();
        for (Party party : parties.values()) {
            boolean single = party.id().indexOf('-') < 0;
            boolean surname = single && parties.keySet().stream().anyMatch(other -> other.endsWith("-" + party.id()));
            if (!surname) {
                Party full = single ? inFull(party, text) : party;
                kept.putIfAbsent(full.id(), full);
            }
        }
        return List.copyOf(kept.values());
    }

    /** A surname with the one given name that the article puts before it; as it is where it has none, or several. */
    private Party inFull(Party party, String text) {
        String surname = party.asWritten().getFirst();
        if (!surname.matches("[A-Z][\\w'’-]+")) {
            return party;
        }
        Set<String> full = new LinkedHashSet<>();
        for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
            Matcher given = GIVEN.matcher(text).region(Math.max(0, at - 40), at);
            if (!isWithinWord(text, at + surname.length()) && given.find() && names.isGivenName(given.group(1))) {
                full.add(given.group() + surname);
            }
        }
        if (full.size() != 1) {
            return party;
        }
        String name = Names.tidy(full.iterator().next());
        List<String> written = new ArrayList<>(party.asWritten());
        written.add(name);
        return new Party(names.slug(name), names.display(name), party.role(), written, party.evidence());
    }

    private static boolean isWithinWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** A person's name without the place that follows it: {@code Ann Poe of Eugene}. */
    private String withoutPlace(String name, String text) {
        int of = name.indexOf(" of ");
        String before = of < 0 ? name : name.substring(0, of);
        int blank = before.indexOf(' ');
        boolean person = of > 0
                && blank > 0
                && (names.isGivenName(before.substring(0, blank))
                        || (names.isPerson(before) && isCalledBySurname(before, text)));
        return person ? before : name;
    }

    /** Whether the last word of a name stands alone elsewhere, as articles call a person after the first mention. */
    private static boolean isCalledBySurname(String name, String text) {
        int last = name.lastIndexOf(' ');
        String surname = name.substring(last + 1);
        for (int at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
            boolean alone = at > 1 && !isWithinWord(text, at - 1) && !isWithinWord(text, at + surname.length());
            if (alone && !text.startsWith(name, at - last - 1)) {
                return true;
            }
        }
        return false;
    }
}

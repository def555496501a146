package org.pincite.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which court a paper is filed in from the words of its head: {@code UNITED STATES DISTRICT COURT / NORTHERN
 * DISTRICT OF CALIFORNIA}, {@code In the Supreme Court of the United States}. A court below, named after {@code Appeal
 * from the} or {@code Certiorari to the}, is not this court.
 */
final class CourtReader {
    /** Titles that need a place; the number is the {@code ref} of their cue. */
    private static final List<List<String>> TITLES = List.of(
            List.of(
                    "united states district court",
                    "u.s. district court",
                    "u. s. district court",
                    "us district court",
                    "district court of the united states",
                    "federal district court",
                    "district court"),
            List.of(
                    "united states bankruptcy court",
                    "u.s. bankruptcy court",
                    "us bankruptcy court",
                    "bankruptcy court"),
            List.of(
                    "united states court of appeals",
                    "u.s. court of appeals",
                    "us court of appeals",
                    "united states circuit court of appeals",
                    "court of appeals",
                    "circuit court of appeals"));

    private static final Set<String> BELOW = Set.of("to", "from", "by", "see");
    private static final Set<String> FILLERS = Set.of("the", "united", "states", "u.s", "an", "order", "of");
    private static final Pattern PARENTHESIS =
            Pattern.compile("\\(([A-Z][\\w.’' ]{1,30}?)(?:\\s+(?:[A-Z][a-z]+\\.?\\s+\\d{1,2},\\s+)?\\d{4})?\\)");
    private static final Pattern TEXAS = Pattern.compile(
            "DISTRICT\\s+COURT\\s+OF\\b.{0,200}?\\bCOUNTY,\\s+TEXAS\\b|\\bDISTRICT\\s+COURT\\b.{0,120}?\\b(?:COUNTY,\\s+)TEXAS\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** How many words may stand between a court's title and its place, ex.: {@code for the}, a division or a line number. */
    private static final int REACH = 7;

    private final Courts courts;
    private final Lexicon lexicon;
    private final LocalCourts local = LocalCourts.load();

    CourtReader(Courts courts) {
        this.courts = courts;
        Lexicon.Builder builder = new Lexicon.Builder();
        for (int title = 0; title < TITLES.size(); title++) {
            for (String words : TITLES.get(title)) {
                builder.add(words, Lexicon.Sort.CLAIM, title);
            }
        }
        for (int i = 0; i < courts.all().size(); i++) {
            Courts.Entry entry = courts.all().get(i);
            int ref = i;
            if (entry.kind() == Courts.Kind.BANKRUPTCY) {
                continue;
            }
            for (String form : entry.forms()) {
                builder.add(form, Lexicon.Sort.COURT, i);
                if (form.contains(" District of ")) {
                    otherForms(form).forEach(other -> builder.add(other, Lexicon.Sort.COURT, ref));
                }
            }
        }
        lexicon = builder.build();
    }

    /**
     * How else {@code Northern District of California} is written: {@code N D California}, {@code Northern Dist. of
     * California}, {@code Northern Division of California}, and in the courts' own system {@code California Northern
     * District}.
     */
    private static List<String> otherForms(String form) {
        int blank = form.indexOf(" District of ");
        String direction = form.substring(0, blank);
        String state = form.substring(blank + " District of ".length());
        return List.of(
                direction.charAt(0) + " D " + state,
                direction.charAt(0) + ".D. " + state,
                direction + " Dist. of " + state,
                direction + " District " + state,
                direction + " Division of " + state,
                direction + " Division " + state,
                "District of " + direction + " " + state,
                direction + " of " + state,
                direction + " of District " + state,
                state + " " + direction + " District");
    }

    /**
     * A court and the place of the words that name it.
     *
     * @param alone whether the words fill their line, as in a caption
     */
    record Found(Courts.Entry entry, int start, int end, boolean alone) {}

    /** The court a paper of this head is filed in, or null. */
    @Nullable
    Found read(CharSequence head) {
        List<Found> found = all(head);
        Found ofCounty = local.read(head);
        if (!found.isEmpty()) {
            Found best = found.stream()
                    .min(Comparator.comparing((Found f) -> f.alone() ? 0 : 1).thenComparing(Found::start))
                    .orElseThrow();
            boolean narrower = ofCounty != null && ofCounty.start() < best.end() && best.start() < ofCounty.end();
            return narrower ? ofCounty : best;
        }
        if (ofCounty != null) {
            return ofCounty;
        }
        Found whole = whole(head);
        if (whole != null) {
            return whole;
        }
        if (!Strings.lower(head).contains("texas")) {
            return null;
        }
        Matcher texas = TEXAS.matcher(head);
        Courts.Entry district = courts.byId("texdistct");
        if (district != null && texas.find()) {
            return new Found(district, texas.start(), texas.end(), true);
        }
        return null;
    }

    /** {@code Southern District of New York}, where a text says nothing else: a court cited by its place alone. */
    private @Nullable Found whole(CharSequence head) {
        if (head.length() > 60) {
            return null;
        }
        Lexicon.Scan scan = lexicon.scan(head);
        for (Lexicon.Hit hit : scan.hits()) {
            boolean all =
                    hit.cue().sort() == Lexicon.Sort.COURT && hit.lastWord() - hit.firstWord() + 1 == scan.words();
            if (all && courts.all().get(hit.cue().ref()).kind() == Courts.Kind.DISTRICT) {
                return new Found(courts.all().get(hit.cue().ref()), hit.start(), hit.end(), true);
            }
        }
        return null;
    }

    /** The first court cited in a parenthetical, ex.: {@code (N.D. Cal.)}, or null. */
    @Nullable
    Found cited(CharSequence head) {
        Matcher matcher = PARENTHESIS.matcher(head);
        while (matcher.find()) {
            Courts.Entry entry = courts.byName(matcher.group(1));
            if (entry != null) {
                return new Found(entry, matcher.start(1), matcher.end(1), false);
            }
        }
        return null;
    }

    /** Every court named in {@code head} that is not a court below, in reading order. */
    private List<Found> all(CharSequence head) {
        Lexicon.Scan scan = lexicon.scan(head);
        List<Lexicon.Hit> hits = scan.hits();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            Lexicon.Hit hit = hits.get(i);
            if (hit.cue().sort() != Lexicon.Sort.COURT || isPartOfLonger(hits, i)) {
                continue;
            }
            Courts.Entry entry = courts.all().get(hit.cue().ref());
            Found here = switch (entry.kind()) {
                case DISTRICT, CIRCUIT -> withTitle(head, scan, hits, i, entry);
                case FEDERAL, STATE, BANKRUPTCY -> direct(head, scan, hit, entry);
            };
            if (here != null) {
                found.add(here);
            }
        }
        return found;
    }

    private static boolean isPartOfLonger(List<Lexicon.Hit> hits, int at) {
        Lexicon.Hit hit = hits.get(at);
        for (int i = Math.max(0, at - 6); i < Math.min(hits.size(), at + 6); i++) {
            Lexicon.Hit other = hits.get(i);
            if (i != at
                    && other.cue().sort() == Lexicon.Sort.COURT
                    && other.firstWord() <= hit.firstWord()
                    && other.lastWord() >= hit.lastWord()
                    && other.lastWord() - other.firstWord() > hit.lastWord() - hit.firstWord()) {
                return true;
            }
        }
        return false;
    }

    /** A place with the title before it ("… COURT FOR THE NORTHERN DISTRICT OF …") or, rarely, after it. */
    private @Nullable Found withTitle(
            CharSequence head, Lexicon.Scan scan, List<Lexicon.Hit> hits, int at, Courts.Entry entry) {
        Lexicon.Hit place = hits.get(at);
        Lexicon.Hit title = null;
        for (int i = Math.max(0, at - 8); i < Math.min(hits.size(), at + 8); i++) {
            Lexicon.Hit other = hits.get(i);
            if (other.cue().sort() != Lexicon.Sort.CLAIM) {
                continue;
            }
            int before = place.firstWord() - other.lastWord() - 1;
            int after = other.firstWord() - place.lastWord() - 1;
            boolean near = (before >= 0 && before <= REACH) || (after >= 0 && after <= 1);
            if (near && (title == null || longer(other, title))) {
                title = other;
            }
        }
        if (title == null) {
            return null;
        }
        Courts.Entry court = ofTitle(title.cue().ref(), entry);
        int first = Math.min(title.firstWord(), place.firstWord());
        if (court == null || isBelow(head, scan, first)) {
            return null;
        }
        int start = Math.min(title.start(), place.start());
        int end = Math.max(title.end(), place.end());
        return new Found(court, start, end, isAlone(head, start, end));
    }

    private static boolean longer(Lexicon.Hit a, Lexicon.Hit b) {
        return a.lastWord() - a.firstWord() > b.lastWord() - b.firstWord();
    }

    private Courts.@Nullable Entry ofTitle(int title, Courts.Entry place) {
        return switch (title) {
            case 0 -> place.kind() == Courts.Kind.DISTRICT ? place : null;
            case 1 -> bankruptcyOf(place);
            default -> place.kind() == Courts.Kind.CIRCUIT ? place : circuitOf(place);
        };
    }

    /** "Court of Appeals for the District of Columbia" is the D.C. Circuit although it names a district. */
    private Courts.@Nullable Entry circuitOf(Courts.Entry place) {
        return place.court().id().equals("dcd") ? courts.byId("cadc") : null;
    }

    private Courts.@Nullable Entry bankruptcyOf(Courts.Entry place) {
        for (Courts.Entry entry : courts.all()) {
            if (entry.kind() == Courts.Kind.BANKRUPTCY && entry.forms().equals(place.forms())) {
                return entry;
            }
        }
        return null;
    }

    private static @Nullable Found direct(CharSequence head, Lexicon.Scan scan, Lexicon.Hit hit, Courts.Entry entry) {
        if (isBelow(head, scan, hit.firstWord())) {
            return null;
        }
        boolean alone = isAlone(head, hit.start(), hit.end());
        String id = entry.court().id();
        if ((id.equals("ftc") || id.equals("sec")) && !isBefore(head, scan, hit.firstWord())) {
            return null;
        }
        return new Found(entry, hit.start(), hit.end(), alone);
    }

    /** "BEFORE THE FEDERAL TRADE COMMISSION": elsewhere an agency is a party. */
    private static boolean isBefore(CharSequence head, Lexicon.Scan scan, int first) {
        for (int i = first - 1; i >= 0 && i >= first - 2; i--) {
            if (word(head, scan, i).equals("before")) {
                return true;
            }
        }
        return false;
    }

    static boolean isBelow(CharSequence head, Lexicon.Scan scan, int first) {
        int at = first - 1;
        while (at >= 0 && first - at < 5 && FILLERS.contains(word(head, scan, at))) {
            at--;
        }
        return at >= 0 && first - at < 5 && BELOW.contains(word(head, scan, at)) && sameSentence(head, scan, at, first);
    }

    private static boolean sameSentence(CharSequence head, Lexicon.Scan scan, int from, int to) {
        for (int i = scan.end(from); i < scan.start(to); i++) {
            char c = head.charAt(i);
            if (c == ':' || c == ';') {
                return false;
            }
        }
        return true;
    }

    private static String word(CharSequence head, Lexicon.Scan scan, int i) {
        return Strings.lower(head.subSequence(scan.start(i), scan.end(i)));
    }

    /** Whether nothing but the words of the court stands on the lines it fills, give or take a few letters. */
    static boolean isAlone(CharSequence head, int start, int end) {
        int from = start;
        while (from > 0 && head.charAt(from - 1) != '\n') {
            from--;
        }
        int to = end;
        while (to < head.length() && head.charAt(to) != '\n') {
            to++;
        }
        int others = 0;
        for (int i = from; i < to; i++) {
            if ((i < start || i >= end) && Character.isLetter(head.charAt(i))) {
                others++;
            }
        }
        return others <= 14;
    }
}

package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Allegation.Status;
import org.pincite.corpus.Evidence;

/**
 * Which types of allegation a document raises, and what it does with each.
 *
 * <h2>Evidence, best first</h2>
 * The heading of a count; the name of a claim where claims are spoken of ({@code claims for fraud and unjust enrichment});
 * a statute said to be violated; a statute beside the vocabulary of its type; vocabulary alone; in news, what a sentence
 * reports as alleged. What stands in a table of authorities, what is denied to be claimed and what a negative cue explains
 * otherwise counts nothing.
 *
 * <h2>Pleaded</h2>
 * Only a complaint, or an answer below its counterclaims, pleads. Where it has headings of counts, these alone say what is
 * pleaded; its other words are mentions, for a complaint tells of statutes that others broke.
 */
final class AllegationReader {
    static final double HEADING = 0.97;
    static final double CLAIM = 0.90;
    static final double STATUTE_WITH_PHRASE = 0.85;
    static final double ARGUED_CLAIM = 0.80;
    static final double SHARED_STATUTE = 0.80;
    static final double TWO_PHRASES = 0.70;
    static final double ONE_PHRASE = 0.55;
    static final double REPORTED = 0.60;
    static final double BARE = 0.40;
    static final double IN_HEADLINE = 0.10;
    static final double MENTIONED = 0.50;

    /** How many words a negation may stand before what it negates, and a claim's name after the last. */
    private static final int NEGATION_REACH = 6;

    private static final int NEXT_CLAIM = 12;
    private static final int FIRST_CLAIM = 4;
    /** How far around a cue the parenthesis that holds it may reach, in characters. */
    private static final int PARENTHESIS = 200;

    private static final Set<String> SUITS = Set.of("sued", "sues", "is suing", "are suing");
    /** Longest paragraph, in characters. */
    private static final int PARAGRAPH = 2_500;

    private static final Pattern CLAIM_AFTER = Pattern.compile(
            "\\W{0,3}(?:(?:act|law)\\W{1,3})?(?:claims?|causes?\\s{1,3}of\\s{1,3}action|counts?|theory|allegations?|charges?)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTERCLAIMS = Pattern.compile(
            "(?m)^[ \\t]{0,80}(?:[A-Z][A-Z'’,. -]{0,60} )?(?:COUNTERCLAIMS?|CROSS-COMPLAINT)(?: [A-Z ]{0,40})?[ \\t]{0,80}$");
    private static final Pattern PARTICIPLE = Pattern.compile("\\(\\s?[a-z]{4,14}ing\\s");

    /** Longest heading of a part of an argument, in characters. */
    private static final int HEADING_LINE = 100;

    private static final Pattern HEADING_OF_PART = Pattern.compile(
            "[ \\t]{0,60}(?:[IVX]{1,5}|[A-H]|\\d)\\.[ \\t]{1,8}[A-Z“][^\\s.;]{0,30}(?:[ \\t]{1,3}[^\\s.;]{1,30}){0,6}[ \\t]{0,9}\\n");

    private final Taxonomy taxonomy;
    private final Statutes statutes;

    AllegationReader(Taxonomy taxonomy, Statutes statutes) {
        this.taxonomy = taxonomy;
        this.statutes = statutes;
    }

    /**
     * The allegations of a document, surest first.
     *
     * @param use what documents of its type do with allegations
     */
    List<Allegation> read(Paper paper, Use use) {
        return new Run(paper, use).read();
    }

    /** One document's reading. */
    private final class Run {
        private final Paper paper;
        private final String chars;
        private final Use use;
        private final AuthorityTables tables;
        private final AllegationTally tally = new AllegationTally(taxonomy);
        private final List<Lexicon.Hit> hits = new ArrayList<>();
        private final Set<Integer> pleaded = new HashSet<>();
        private boolean hasHeadings;
        private int headline;

        private final Map<Integer, Map<String, Evidence>> phrases = new LinkedHashMap<>();
        private final Set<Integer> cited = new LinkedHashSet<>();
        private boolean denies;

        Run(Paper paper, Use use) {
            this.paper = paper;
            this.chars = paper.reading().chars();
            this.use = use;
            this.tables = new AuthorityTables(paper.reading());
        }

        List<Allegation> read() {
            List<Lexicon.Hit> all = paper.scan().hits();
            for (int i = 0; i < all.size(); i++) {
                if (isOfInterest(all.get(i).cue().sort()) && !isPartOfLonger(all, i)) {
                    hits.add(all.get(i));
                }
            }
            if (hits.isEmpty()) {
                return List.of();
            }
            headings();
            headline = use == Use.NEWS ? Math.min(250, Math.max(40, firstLine())) : 0;
            sentences();
            List<Allegation> found = tally.all(phrasesAlone(), chars.length()).stream()
                    .filter(a -> a.counts() || (a.status() == Status.MENTIONED && a.confidence() >= MENTIONED))
                    .toList();
            Set<String> families = new HashSet<>();
            found.stream()
                    .filter(a -> a.counts() && !a.type().equals(a.family()))
                    .forEach(a -> families.add(a.family()));
            return found.stream()
                    .filter(a -> !a.type().equals(a.family()) || !families.contains(a.family()))
                    .toList();
        }

        private int firstLine() {
            int at = 0;
            while (at < chars.length() && Character.isWhitespace(chars.charAt(at))) {
                at++;
            }
            return Strings.endOfLine(chars.substring(0, Math.min(chars.length(), 400)), Math.min(at, 400));
        }

        private Status phrasesAlone() {
            return switch (use) {
                case ARGUMENT, RULING -> Status.ARGUED;
                case SETTLEMENT -> Status.SETTLED;
                case PLEADING, ANSWER, NEWS, MENTION -> Status.MENTIONED;
            };
        }

        private void headings() {
            if (use != Use.PLEADING && use != Use.ANSWER) {
                return;
            }
            int counterclaims = use == Use.PLEADING ? 0 : counterclaims();
            for (ClaimHeadings.Heading heading : ClaimHeadings.find(chars)) {
                if (tables.has(heading.start())) {
                    continue;
                }
                boolean pleads = counterclaims >= 0 && heading.start() >= counterclaims;
                hasHeadings |= pleads;
                Status status = pleads ? Status.PLEADED : Status.ANSWERED_DENIED;
                Map<Integer, Double> types = typesOf(heading);
                types.forEach((ref, confidence) -> {
                    if (pleads) {
                        pleaded.add(ref);
                    }
                    tally.add(
                            ref,
                            status,
                            AllegationTally.Sort.CLAIM,
                            paper.evidence(heading.start(), heading.end(), "allegation.count-heading", confidence));
                });
            }
        }

        private int counterclaims() {
            var matcher = COUNTERCLAIMS.matcher(chars);
            return matcher.find() && matcher.start() > 1_500 ? matcher.start() : -1;
        }

        /** The types a heading names; by its statutes only where no words name one. */
        private Map<Integer, Double> typesOf(ClaimHeadings.Heading heading) {
            Map<Integer, Double> types = new LinkedHashMap<>();
            List<Sections> cites = new ArrayList<>();
            for (int i = firstAt(heading.start());
                    i < hits.size() && hits.get(i).start() < heading.end();
                    i++) {
                Lexicon.Hit hit = hits.get(i);
                switch (hit.cue().sort()) {
                    case COUNT, POPULAR -> types.put(hit.cue().ref(), HEADING);
                    case STATUTE -> {
                        Statutes.Found found = statutes.read(chars, paper.scan(), hit);
                        if (found != null) {
                            cites.addAll(found.sections());
                        }
                    }
                    default -> {}
                }
            }
            if (types.isEmpty()) {
                double confidence = taxonomy.isShared(cites) ? SHARED_STATUTE : HEADING;
                taxonomy.restingOn(cites).forEach(ref -> types.put(ref, confidence));
            }
            return types;
        }

        private int firstAt(int place) {
            int low = 0;
            int high = hits.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (hits.get(middle).start() < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private void sentences() {
            Sentences sentences = new Sentences(chars);
            int paragraph = 0;
            int last = 0;
            int i = 0;
            while (i < hits.size()) {
                sentences.moveTo(hits.get(i).start());
                int end = sentences.end();
                int to = i;
                while (to < hits.size() && hits.get(to).start() < end) {
                    to++;
                }
                if (sentences.start() - paragraph > PARAGRAPH
                        || sentences.start() - last > PARAGRAPH
                        || Sentences.isParted(
                                chars, last, Math.max(last, hits.get(i).start()))) {
                    endParagraph();
                    paragraph = sentences.start();
                }
                last = end;
                sentence(hits.subList(i, to), sentences.start(), end, followingWords(end));
                i = to;
            }
            endParagraph();
        }

        private String followingWords(int end) {
            return use == Use.RULING ? chars.substring(end, Math.min(chars.length(), end + 240)) : "";
        }

        private void sentence(List<Lexicon.Hit> here, int start, int end, String next) {
            boolean background = has(here, Lexicon.Sort.BACKGROUND);
            boolean denied = has(here, Lexicon.Sort.DENIAL);
            denies |= denied;
            boolean violation = has(here, Lexicon.Sort.VIOLATION)
                    || (use != Use.PLEADING && here.stream().anyMatch(AllegationReader::isSuit));
            Status status = status(here, start, end, next, denied);
            Lexicon.@Nullable Hit lastClaim = null;
            Map<Integer, Map<String, Lexicon.Hit>> weak = new LinkedHashMap<>();
            for (Lexicon.Hit hit : here) {
                int ref = hit.cue().ref();
                Lexicon.Sort sort = hit.cue().sort();
                boolean evidence = sort == Lexicon.Sort.COUNT
                        || sort == Lexicon.Sort.POPULAR
                        || sort == Lexicon.Sort.STATUTE
                        || sort == Lexicon.Sort.STRONG
                        || sort == Lexicon.Sort.NEWS
                        || sort == Lexicon.Sort.WEAK;
                if (!evidence || tables.has(hit.start()) || isInParenthesis(hit)) {
                    continue;
                }
                boolean negated = background || isNegated(here, hit);
                switch (sort) {
                    case COUNT -> {
                        boolean claim = isClaim(here, hit, lastClaim);
                        lastClaim = claim ? hit : lastClaim;
                        named(ref, hit, claim, negated ? Status.MENTIONED : status, here);
                    }
                    case POPULAR -> {
                        boolean claim = violation || isClaim(here, hit, lastClaim);
                        lastClaim = claim ? hit : lastClaim;
                        named(ref, hit, claim, negated ? Status.MENTIONED : status, here);
                        if (!negated) {
                            cited.add(ref);
                        }
                    }
                    case STATUTE -> cite(hit, violation, negated ? Status.MENTIONED : status, here);
                    case STRONG -> {
                        if (!negated && !isNegative(here, ref)) {
                            phrase(hit);
                            if (use == Use.NEWS) {
                                reported(ref, hit, status, here);
                            }
                        }
                    }
                    case NEWS -> {
                        if (use == Use.NEWS && !negated && !isNegative(here, ref)) {
                            reported(ref, hit, status, here);
                        }
                    }
                    default -> {
                        tally.addWeak(ref);
                        if (!negated && !isNegative(here, ref)) {
                            weak.computeIfAbsent(ref, r -> new LinkedHashMap<>())
                                    .putIfAbsent(hit.cue().phrase(), hit);
                        }
                    }
                }
            }
            if (use == Use.NEWS) {
                weak.forEach((ref, found) -> {
                    if (found.size() > 1) {
                        List<Lexicon.Hit> both = new ArrayList<>(found.values());
                        reported(ref, both.get(0), both.get(both.size() - 1), status, here);
                    }
                });
            }
        }

        /** What the sentence does with an allegation it names. */
        private Status status(List<Lexicon.Hit> here, int start, int end, String next, boolean denied) {
            return switch (use) {
                case PLEADING -> Status.PLEADED;
                case ANSWER -> denied ? Status.ANSWERED_DENIED : Status.MENTIONED;
                case ARGUMENT -> Status.ARGUED;
                case SETTLEMENT -> Status.SETTLED;
                case MENTION -> Status.MENTIONED;
                case NEWS ->
                    denied
                            ? Status.ANSWERED_DENIED
                            : has(here, Lexicon.Sort.SETTLED) ? Status.SETTLED : Status.ALLEGED_IN_NEWS;
                case RULING -> {
                    Status own = Dispositions.of(here, chars.substring(start, end));
                    yield own != null ? own : Dispositions.following(next);
                }
            };
        }

        private void named(int ref, Lexicon.Hit hit, boolean claim, Status status, List<Lexicon.Hit> here) {
            if (use == Use.NEWS) {
                boolean isName = hit.cue().sort() == Lexicon.Sort.POPULAR || hit.lastWord() > hit.firstWord();
                if (status != Status.MENTIONED && (claim || isName)) {
                    reported(ref, hit, status, here);
                }
                return;
            }
            if (!claim && hit.cue().sort() == Lexicon.Sort.COUNT) {
                return;
            }
            Status own = claim ? ifPleaded(ref, status) : Status.MENTIONED;
            double confidence = own == Status.MENTIONED ? MENTIONED : use == Use.PLEADING ? CLAIM : ARGUED_CLAIM;
            tally.add(
                    ref,
                    own,
                    status == Status.MENTIONED ? AllegationTally.Sort.DENIED : AllegationTally.Sort.CLAIM,
                    paper.evidence(
                            hit.start(), hit.end(), claim ? "allegation.claim" : "allegation.named", confidence));
        }

        private void cite(Lexicon.Hit hit, boolean violation, Status status, List<Lexicon.Hit> here) {
            Statutes.Found found = statutes.read(chars, paper.scan(), hit);
            if (found == null) {
                return;
            }
            for (int ref : taxonomy.restingOn(found.sections())) {
                if (status != Status.MENTIONED) {
                    cited.add(ref);
                }
                boolean namesAnother = here.stream()
                        .anyMatch(h ->
                                (h.cue().sort() == Lexicon.Sort.COUNT || h.cue().sort() == Lexicon.Sort.POPULAR)
                                        && h.cue().ref() != ref
                                        && taxonomy.restsOn(h.cue().ref(), found.sections()));
                if (!violation || namesAnother) {
                    continue;
                }
                if (use == Use.NEWS) {
                    reported(ref, hit, status, here);
                    continue;
                }
                Status own = ifPleaded(ref, status);
                double confidence = own == Status.MENTIONED ? MENTIONED : use == Use.PLEADING ? CLAIM : ARGUED_CLAIM;
                tally.add(
                        ref,
                        own,
                        AllegationTally.Sort.CLAIM,
                        paper.evidence(found.start(), found.end(), "allegation.statute", confidence));
            }
        }

        private Status ifPleaded(int ref, Status status) {
            return use == Use.PLEADING && hasHeadings && !pleaded.contains(ref) ? Status.MENTIONED : status;
        }

        private void phrase(Lexicon.Hit hit) {
            phrases.computeIfAbsent(hit.cue().ref(), r -> new LinkedHashMap<>())
                    .putIfAbsent(
                            hit.cue().phrase(),
                            paper.evidence(hit.start(), hit.end(), "allegation.phrase", ONE_PHRASE));
        }

        private void reported(int ref, Lexicon.Hit hit, Status status, List<Lexicon.Hit> here) {
            reported(ref, hit, hit, status, here);
        }

        private void reported(int ref, Lexicon.Hit first, Lexicon.Hit last, Status status, List<Lexicon.Hit> here) {
            boolean attributed =
                    has(here, Lexicon.Sort.VERB) || has(here, Lexicon.Sort.CLAIM) || status != Status.ALLEGED_IN_NEWS;
            double confidence = attributed ? REPORTED : BARE;
            if (taxonomy.isFamily(ref)) {
                confidence = first.lastWord() > first.firstWord() ? ONE_PHRASE : BARE;
            }
            confidence += first.start() < headline ? IN_HEADLINE : 0;
            boolean vocabulary =
                    first.cue().sort() == Lexicon.Sort.STRONG || first.cue().sort() == Lexicon.Sort.WEAK;
            tally.add(
                    ref,
                    status,
                    vocabulary ? AllegationTally.Sort.PHRASE : AllegationTally.Sort.REPORT,
                    paper.evidence(first.start(), last.end(), "allegation.news", confidence));
        }

        private void endParagraph() {
            phrases.forEach((ref, found) -> {
                List<Evidence> places = new ArrayList<>(found.values());
                if (use == Use.NEWS) {
                    return;
                }
                if (use == Use.ANSWER && denies) {
                    double sum = places.size() > 1 ? TWO_PHRASES : ONE_PHRASE;
                    Evidence place = places.get(0);
                    tally.add(
                            ref,
                            Status.ANSWERED_DENIED,
                            AllegationTally.Sort.PHRASE,
                            new Evidence(place.span(), "allegation.denied", sum, null));
                    return;
                }
                boolean withStatute = cited.contains(ref);
                tally.addPhrases(
                        ref, withStatute ? STATUTE_WITH_PHRASE : places.size() > 1 ? TWO_PHRASES : ONE_PHRASE, places);
            });
            phrases.clear();
            cited.clear();
            denies = false;
        }

        private boolean isInParenthesis(Lexicon.Hit hit) {
            int open = hit.start();
            int floor = Math.max(0, open - PARENTHESIS);
            while (open >= floor && chars.charAt(open) != '(') {
                open--;
            }
            if (open < floor) {
                return false;
            }
            int close = open;
            int limit = Math.min(chars.length(), hit.end() + PARENTHESIS);
            while (close < limit && chars.charAt(close) != ')') {
                close++;
            }
            return close > hit.start()
                    && PARTICIPLE.matcher(chars).region(open, chars.length()).lookingAt();
        }

        /** Whether a claim's name stands where claims are spoken of. */
        private boolean isClaim(List<Lexicon.Hit> here, Lexicon.Hit hit, Lexicon.@Nullable Hit lastClaim) {
            if (lastClaim != null && hit.firstWord() - lastClaim.lastWord() <= NEXT_CLAIM) {
                return true;
            }
            for (Lexicon.Hit other : here) {
                int before = hit.firstWord() - other.lastWord() - 1;
                int after = other.firstWord() - hit.lastWord() - 1;
                if (before >= 0
                        && isSuit(other)
                        && chars.substring(other.end(), hit.start()).contains(" for ")) {
                    return true;
                }
                if (other.cue().sort() == Lexicon.Sort.CLAIM && before >= 0 && before <= FIRST_CLAIM) {
                    return true;
                }
                if (other.cue().sort() == Lexicon.Sort.VIOLATION && after >= 0 && after <= 2) {
                    return true;
                }
            }
            return isInHeading(hit)
                    || CLAIM_AFTER
                            .matcher(chars)
                            .region(hit.end(), Math.min(chars.length(), hit.end() + 40))
                            .lookingAt();
        }

        /** Whether a part of an argument or ruling is headed by it: {@code IV. Retaliation}. */
        private boolean isInHeading(Lexicon.Hit hit) {
            if (use != Use.ARGUMENT && use != Use.RULING) {
                return false;
            }
            int start = hit.start();
            int floor = Math.max(0, start - HEADING_LINE);
            while (start > floor && chars.charAt(start - 1) != '\n') {
                start--;
            }
            int limit = Math.min(chars.length(), start + HEADING_LINE);
            return HEADING_OF_PART.matcher(chars).region(start, limit).lookingAt();
        }
    }

    private static boolean isSuit(Lexicon.Hit hit) {
        return hit.cue().sort() == Lexicon.Sort.CLAIM
                && SUITS.contains(hit.cue().phrase());
    }

    private static boolean isNegated(List<Lexicon.Hit> here, Lexicon.Hit hit) {
        for (Lexicon.Hit other : here) {
            int before = hit.firstWord() - other.lastWord() - 1;
            if (other.cue().sort() == Lexicon.Sort.NEGATION && before >= 0 && before <= NEGATION_REACH) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegative(List<Lexicon.Hit> here, int ref) {
        return here.stream()
                .anyMatch(hit ->
                        hit.cue().sort() == Lexicon.Sort.NEGATIVE && hit.cue().ref() == ref);
    }

    private static boolean has(List<Lexicon.Hit> here, Lexicon.Sort sort) {
        for (Lexicon.Hit hit : here) {
            if (hit.cue().sort() == sort) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfInterest(Lexicon.Sort sort) {
        return switch (sort) {
            case STATUTE,
                    STRONG,
                    WEAK,
                    NEWS,
                    NEGATIVE,
                    POPULAR,
                    NEGATION,
                    DENIAL,
                    DECIDED_FOR,
                    DECIDED_AGAINST,
                    SURVIVED,
                    SETTLED,
                    VERB,
                    ARGUED,
                    VIOLATION,
                    CLAIM,
                    BACKGROUND,
                    COUNT -> true;
            case MONTH,
                    NUMERIC_DATE,
                    YEAR,
                    WEEKDAY,
                    MONEY,
                    VERSUS,
                    REPORTER,
                    RECORD,
                    AUTHORITY,
                    ID,
                    SUPRA,
                    AT,
                    STATE,
                    PAPER,
                    BATES,
                    DOCKET,
                    SPEECH,
                    BOILERPLATE,
                    COURT,
                    ALIAS -> false;
        };
    }

    private static boolean isCue(Lexicon.Sort sort) {
        return switch (sort) {
            case COUNT, POPULAR, STRONG, NEWS, NEGATIVE, BOILERPLATE -> true;
            default -> false;
        };
    }

    /** Whether the words are part of a longer cue: the monopolization of "attempted monopolization" is another claim. */
    private static boolean isPartOfLonger(List<Lexicon.Hit> all, int at) {
        Lexicon.Hit hit = all.get(at);
        if (!isCue(hit.cue().sort()) && hit.cue().sort() != Lexicon.Sort.WEAK) {
            return false;
        }
        int words = hit.lastWord() - hit.firstWord();
        for (int i = at + 1; i < all.size() && all.get(i).firstWord() == hit.firstWord(); i++) {
            if (isLonger(all.get(i), hit, words)) {
                return true;
            }
        }
        for (int i = at - 1; i >= 0 && hit.firstWord() - all.get(i).firstWord() < 12; i--) {
            if (isLonger(all.get(i), hit, words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLonger(Lexicon.Hit other, Lexicon.Hit hit, int words) {
        boolean longer = other.lastWord() >= hit.lastWord()
                && other.firstWord() <= hit.firstWord()
                && other.lastWord() - other.firstWord() > words;
        boolean ofAnother = other.cue().sort() == Lexicon.Sort.NEGATIVE
                && other.cue().ref() != hit.cue().ref();
        return longer && isCue(other.cue().sort()) && !ofAnother;
    }
}

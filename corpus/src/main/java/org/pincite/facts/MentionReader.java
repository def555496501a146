package org.pincite.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Mention;
import org.pincite.corpus.Party;

/**
 * Organisations and persons that a document is about without being parties: names with a legal form, names that the
 * sentence says are a company's ({@code the streaming giant Northgate}, {@code Northgate executives}), agencies, persons
 * with a title or a common given name. What only looks like a name is left out.
 */
final class MentionReader {
    /** Most names kept of one document, and places kept of one name. */
    static final int MOST = 60;

    private static final int MOST_PLACES = 10;
    /** How much of a text is read for names, in characters. */
    private static final int REACH = 400_000;

    /** What a phrase of the lexicon says of the name beside it. */
    private enum Sign {
        FORM_AFTER,
        NOUN_AFTER,
        NOUN_BEFORE,
        AGENCY,
        GIVEN_NAME,
        HONORIFIC
    }

    private static final Map<Sign, List<String>> SIGNS = Map.of(
            Sign.FORM_AFTER,
                    List.of(
                            "inc",
                            "corp",
                            "ltd",
                            "co",
                            "llc",
                            "llp",
                            "l.p",
                            "n.a",
                            "plc",
                            "gmbh",
                            "corporation",
                            "incorporated"),
            Sign.NOUN_AFTER,
                    List.of(
                            "spokesman",
                            "spokeswoman",
                            "spokesperson",
                            "executives",
                            "employees",
                            "users",
                            "shares",
                            "subscribers",
                            "customers",
                            "engineers"),
            Sign.NOUN_BEFORE,
                    List.of(
                            "giant",
                            "company",
                            "firm",
                            "parent",
                            "streamer",
                            "platform",
                            "startup",
                            "retailer",
                            "automaker",
                            "chipmaker",
                            "insurer"),
            Sign.AGENCY,
                    List.of(
                            "federal trade commission",
                            "ftc",
                            "securities and exchange commission",
                            "sec",
                            "department of justice",
                            "federal bureau of investigation",
                            "fbi",
                            "internal revenue service",
                            "irs",
                            "environmental protection agency",
                            "epa",
                            "food and drug administration",
                            "fda",
                            "national labor relations board",
                            "european commission",
                            "federal communications commission"),
            Sign.HONORIFIC, List.of("mr", "ms", "mrs", "dr"));

    /** In news, a name that has something of its own and comes back is an organisation's, if it is no person's or place's. */
    private static final Pattern OWNER = Pattern.compile("(?<name>[A-Z][A-Za-z&-]{2,30})['’]s[ ](?=[a-zA-Z])");

    private static final WordPatterns OWNER_STARTS = new WordPatterns(List.of(OWNER));
    private static final int COMES_BACK = 3;
    /** Most words of a name. */
    private static final int LONGEST = 7;

    private static final Set<String> NO_NAMES = Set.of(
            "the",
            "a",
            "an",
            "it",
            "he",
            "she",
            "they",
            "we",
            "this",
            "that",
            "these",
            "those",
            "in",
            "on",
            "at",
            "but",
            "and",
            "as",
            "when",
            "while",
            "if",
            "then",
            "there",
            "who",
            "what",
            "also",
            "its",
            "his",
            "her",
            "their",
            "our",
            "all",
            "other",
            "many",
            "some",
            "most",
            "any",
            "no",
            "for",
            "by",
            "with",
            "from",
            "under",
            "each",
            "both",
            "former",
            "new",
            "american",
            "u.s",
            "i",
            "id",
            "see",
            "exhibit",
            "section",
            "defendant",
            "defendants",
            "plaintiff",
            "plaintiffs",
            "attorney",
            "attorneys",
            "state",
            "county",
            "office",
            "city",
            "district",
            "police",
            "department",
            "jr",
            "sr",
            "mr",
            "ms",
            "mrs",
            "dr",
            "court",
            "judge",
            "api",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "active",
            "daily",
            "monthly",
            "individual",
            "private",
            "internet",
            "online",
            "mobile");

    /** How far back a name may be the other side of a case, in characters. */
    private static final int VERSUS_REACH = 70;

    private static final Pattern CITED = Pattern.compile("(?:\\.?,?\\s\\d{1,4}\\s|\\.?,?\\sv\\.)");

    private final Names names;

    MentionReader(Names names) {
        this.names = names;
    }

    private static final class Found {
        private final Mention.Sort sort;
        private final String name;
        private final Set<Integer> places = new HashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Found(Mention.Sort sort, String name) {
            this.sort = sort;
            this.name = name;
        }
    }

    /**
     * The names, most often mentioned first.
     *
     * @param others names that are in other roles: judges, authors
     */
    List<Mention> read(Paper paper, List<Party> parties, List<String> others, boolean article) {
        String chars = paper.reading().chars();
        String top = chars.substring(0, Math.min(chars.length(), REACH));
        Set<String> known = new HashSet<>();
        for (Party party : parties) {
            known.add(party.id());
            party.asWritten().forEach(written -> known.add(names.slug(written)));
        }
        others.forEach(other -> known.add(names.slug(other)));
        Map<String, Found> found = new LinkedHashMap<>();
        Map<String, String> ids = new HashMap<>();
        int end = 0;
        for (Lexicon.Hit hit : paper.scan().hits()) {
            if (hit.start() >= top.length()) {
                break;
            }
            if (hit.cue().sort() != Lexicon.Sort.ALIAS || hit.start() < end) {
                continue;
            }
            int[] place = place(Sign.values()[hit.cue().ref()], hit, paper.scan(), chars);
            if (place != null) {
                Sign sign = Sign.values()[hit.cue().ref()];
                boolean person = sign == Sign.GIVEN_NAME || sign == Sign.HONORIFIC;
                end = Math.max(hit.end(), place[1]);
                add(
                        found,
                        known,
                        ids,
                        paper,
                        place[0],
                        place[1],
                        person ? Mention.Sort.PERSON : Mention.Sort.ORGANISATION);
            }
        }
        if (article) {
            owners(found, known, ids, paper, top, parties);
            byPlaces(found).limit(3L * MOST).forEach(one -> everywhere(one, paper, top));
        }
        int least = article ? 1 : 2;
        return byPlaces(found)
                .filter(one -> one.places.size() >= least)
                .limit(MOST)
                .map(one -> new Mention(one.sort, one.name, one.evidence))
                .toList();
    }

    private static Stream<Found> byPlaces(Map<String, Found> found) {
        return found.values().stream()
                .sorted(Comparator.comparing((Found one) -> one.places.size()).reversed());
    }

    private void owners(
            Map<String, Found> found,
            Set<String> known,
            Map<String, String> ids,
            Paper paper,
            String top,
            List<Party> parties) {
        Set<String> surnames = new HashSet<>();
        found.values().stream()
                .filter(one -> one.sort == Mention.Sort.PERSON)
                .forEach(one -> surnames.add(lastWord(one.name)));
        parties.forEach(party -> surnames.add(lastWord(party.name())));
        known.forEach(id -> surnames.add(id.substring(id.lastIndexOf('-') + 1)));
        Map<String, Integer> counts = new HashMap<>();
        OWNER_STARTS.find(top, (pattern, match) -> {
            String name = match.group("name");
            boolean isOrganisation = !names.isPlace(name)
                    && !names.isGivenName(name)
                    && !surnames.contains(Strings.lower(name))
                    && counts(counts, paper, top).getOrDefault(name, 0) >= COMES_BACK;
            if (isOrganisation) {
                add(found, known, ids, paper, match.start("name"), match.end("name"), Mention.Sort.ORGANISATION);
            }
            return true;
        });
    }

    private static String lastWord(String name) {
        return Strings.lower(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** How often each capitalised word stands in a text, what it owns cut off; counted when first asked for. */
    private static Map<String, Integer> counts(Map<String, Integer> counts, Paper paper, String text) {
        if (counts.isEmpty()) {
            Lexicon.Scan scan = paper.scan();
            for (int i = 0; i < scan.words() && scan.end(i) <= text.length(); i++) {
                if (Character.isUpperCase(text.charAt(scan.start(i)))) {
                    String word = text.substring(scan.start(i), scan.end(i));
                    boolean owns = word.endsWith("’s") || word.endsWith("'s");
                    counts.merge(owns ? word.substring(0, word.length() - 2) : word, 1, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Adds every other place at which the name stands. */
    private static void everywhere(Found one, Paper paper, String text) {
        int at = text.indexOf(one.name);
        while (at >= 0 && one.places.size() < 10 * MOST_PLACES) {
            int end = at + one.name.length();
            if (isWord(text, at, end) && one.places.add(at) && one.evidence.size() < MOST_PLACES) {
                one.evidence.add(paper.evidence(at, end, "mention." + one.sort.word(), 0.7));
            }
            at = text.indexOf(one.name, end);
        }
    }

    static void register(Lexicon.Builder lexicon, Names names) {
        SIGNS.forEach((sign, words) -> words.forEach(word -> lexicon.add(word, Lexicon.Sort.ALIAS, sign.ordinal())));
        names.givenNames().forEach(name -> lexicon.add(name, Lexicon.Sort.ALIAS, Sign.GIVEN_NAME.ordinal()));
    }

    /** Where the name stands that a sign speaks of, or null. */
    private static int @Nullable [] place(Sign sign, Lexicon.Hit hit, Lexicon.Scan scan, String chars) {
        boolean capital = Character.isUpperCase(chars.charAt(hit.start()));
        return switch (sign) {
            case FORM_AFTER -> {
                int first = capital ? firstOfName(hit.firstWord(), scan, chars) : hit.firstWord();
                int end = hit.end() < chars.length() && chars.charAt(hit.end()) == '.' ? hit.end() + 1 : hit.end();
                yield first < hit.firstWord() ? new int[] {scan.start(first), end} : null;
            }
            case NOUN_AFTER -> {
                int first = capital ? hit.firstWord() : firstOfName(hit.firstWord(), scan, chars);
                yield first < hit.firstWord() ? new int[] {scan.start(first), scan.end(hit.firstWord() - 1)} : null;
            }
            case NOUN_BEFORE -> {
                int last = capital ? hit.lastWord() : lastOfName(hit.lastWord(), scan, chars, LONGEST, false);
                yield last > hit.lastWord() ? new int[] {scan.start(hit.lastWord() + 1), scan.end(last)} : null;
            }
            case AGENCY ->
                capital && (hit.lastWord() > hit.firstWord() || isCapitals(chars, hit))
                        ? new int[] {hit.start(), hit.end()}
                        : null;
            case GIVEN_NAME, HONORIFIC -> {
                boolean titled = sign == Sign.HONORIFIC;
                int last = capital ? lastOfName(hit.lastWord(), scan, chars, 2, titled) : hit.lastWord();
                int first = sign == Sign.HONORIFIC ? hit.lastWord() + 1 : hit.firstWord();
                yield last > hit.lastWord() ? new int[] {scan.start(first), scan.end(last)} : null;
            }
        };
    }

    private static boolean isCapitals(String chars, Lexicon.Hit hit) {
        return Strings.capitals(chars.substring(hit.start(), hit.end())) == 1;
    }

    /** The first of the capitalised words that run up to {@code word}, blanks and commas between them. */
    private static int firstOfName(int word, Lexicon.Scan scan, String chars) {
        int first = word;
        while (first > 0 && word - first < LONGEST) {
            int gap = scan.start(first) - scan.end(first - 1);
            String between = gap > 2 ? "no" : chars.substring(scan.end(first - 1), scan.start(first));
            char c = chars.charAt(scan.start(first - 1));
            boolean joins = between.equals(" ")
                    || (between.equals(", ") && first == word)
                    || (between.equals(". ") && isInitial(scan, first - 1));
            boolean ofName = Character.isUpperCase(c) || c == '&';
            if (!joins || !ofName) {
                break;
            }
            first--;
        }
        return first;
    }

    private static boolean isInitial(Lexicon.Scan scan, int word) {
        return scan.end(word) - scan.start(word) == 1;
    }

    private static int lastOfName(int word, Lexicon.Scan scan, String chars, int most, boolean titled) {
        int last = word;
        while (last + 1 < scan.words() && last - word < most) {
            int gap = scan.start(last + 1) - scan.end(last);
            String between = gap > 2 ? "no" : chars.substring(scan.end(last), scan.start(last + 1));
            boolean initial = between.equals(". ") && (isInitial(scan, last) || (titled && last == word));
            if (!(between.equals(" ") || initial) || !Character.isUpperCase(chars.charAt(scan.start(last + 1)))) {
                break;
            }
            last++;
            most += isInitial(scan, last) ? 1 : 0;
        }
        return last > word && isInitial(scan, last) ? word : last;
    }

    private void add(
            Map<String, Found> found,
            Set<String> known,
            Map<String, String> ids,
            Paper paper,
            int from,
            int end,
            Mention.Sort sort) {
        String chars = paper.reading().chars();
        String name = chars.substring(from, end);
        int start = from;
        if (beside(chars, start, end) || (name.length() > 6 && Strings.capitals(name) > 0.9)) {
            return;
        }
        name = Names.tidy(name);
        while (NO_NAMES.contains(firstWord(name))) {
            int blank = name.indexOf(' ');
            if (blank < 0) {
                return;
            }
            start += blank + 1;
            name = name.substring(blank + 1);
        }
        String id = ids.computeIfAbsent(name, names::slug);
        if (id.length() < 2 || known.contains(id) || start >= end) {
            return;
        }
        if (sort == Mention.Sort.PERSON && names.isOrganisationWord(name.substring(name.lastIndexOf(' ') + 1))) {
            return;
        }
        if (sort == Mention.Sort.ORGANISATION && names.isPerson(name) && names.isGivenName(name.split(" ")[0])) {
            return;
        }
        String shown = names.display(name);
        Found one = found.computeIfAbsent(id, key -> new Found(sort, shown));
        if (one.places.add(start) && one.evidence.size() < MOST_PLACES) {
            one.evidence.add(paper.evidence(start, end, "mention." + sort.word(), 0.8));
        }
    }

    private static String firstWord(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) != ' ' && name.charAt(end) != ',') {
            end++;
        }
        boolean dot = end > 0 && name.charAt(end - 1) == '.';
        return Strings.lower(name.substring(0, dot ? end - 1 : end));
    }

    /** Whether a name is part of a longer one or a side of a case that is cited. */
    private static boolean beside(String chars, int start, int end) {
        char last = start == 0 ? ' ' : chars.charAt(start - 1);
        boolean inWord = last == '-' || last == '&' || (last == ' ' && start > 2 && chars.charAt(start - 2) == '&');
        return inWord
                || afterVersus(chars, start)
                || CITED.matcher(chars)
                        .region(end, Math.min(chars.length(), end + 10))
                        .lookingAt();
    }

    private static boolean afterVersus(String chars, int start) {
        for (int at = start - 3; at > 0 && start - at < VERSUS_REACH; at--) {
            boolean versus = chars.charAt(at) == 'v' && chars.charAt(at + 1) == '.' && chars.charAt(at - 1) == ' ';
            if (versus && Character.isWhitespace(chars.charAt(at + 2))) {
                return true;
            }
        }
        return false;
    }
}

package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Citation;

/** What a text cites: statutes, decisions, docket numbers, docket entries. Each once, where it first stands. */
final class CitationReader {
    /** Most different citations kept of one document. */
    static final int MOST = 500;

    private static final int MOST_LISTED = 20;

    private static final List<String> ENTRIES = List.of(
            "ecf no",
            "ecf nos",
            "ecf",
            "dkt no",
            "dkt nos",
            "dkt",
            "dkts",
            "docket entry",
            "docket entries",
            "d.e",
            "d.i",
            "doc no",
            "ecf doc");
    /** Pages, or pages and lines: {@code 12-14}, {@code 9:4-18}, {@code 2:11-3:5}. */
    private static final String PLACE = "\\d{1,4}(?::\\d{1,3})?(?:\\s?[-–]\\s?\\d{1,4}(?::\\d{1,3})?)?";

    private static final Pattern ENTRY = Pattern.compile(
            "\\.?:?\\s{0,3}#?(?<n>\\d{1,5}(?:-\\d{1,3})?)(?![\\d/]|-[A-Za-z])(?:\\s{1,3}\\([A-Z][\\w’' ]{1,30}\\)(?=\\s{1,3}at\\b))?(?:,?\\s{1,3}(?<pin>at\\s{1,3}(?:pp?\\.\\s?)?"
                    + PLACE
                    + "|¶{1,2}\\s?\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?|PageID\\.?\\s?\\d{1,6}(?:\\s?[-–]\\s?\\d{1,6})?))?");
    /** A further number of a list: {@code Dkt. Nos. 282, 285 and 286}. */
    private static final Pattern NEXT_ENTRY = Pattern.compile(
            "(?:,\\s{1,3}(?:and\\s{1,3}|&\\s{1,3})?|\\s{1,3}(?:and|&)\\s{1,3})(?<n>\\d{1,4}(?:-\\d{1,3})?)(?=[,.;)\\s]|$)(?!\\s{1,3}(?:U\\.|F\\.|[A-Z][a-z]{0,4}\\.|WL))");

    /** How Ohio and New Mexico number decisions: {@code 2006-Ohio-2095}, {@code 2007-NMCERT-008}. */
    private static final Pattern NEUTRAL = Pattern.compile("(?:19|20)\\d{2}-(?:Ohio|NM[A-Z]{2,4})-\\d{1,5}");

    private final Statutes statutes;
    private final Reporters reporters;
    private final DocketNumbers dockets;

    CitationReader(Statutes statutes, Reporters reporters, DocketNumbers dockets) {
        this.statutes = statutes;
        this.reporters = reporters;
        this.dockets = dockets;
    }

    static void register(Lexicon.Builder lexicon) {
        Authorities.register(lexicon);
        IdCitations.register(lexicon);
        ENTRIES.forEach(entry -> lexicon.add(entry, Lexicon.Sort.RECORD, 0));
    }

    List<Citation> read(Paper paper) {
        String chars = paper.reading().chars();
        List<Citation> citations = new ArrayList<>();
        Set<String> known = new HashSet<>();
        int end = 0;
        IdCitations.@Nullable Cited last = null;
        IdCitations.@Nullable Cited beforeLast = null;
        for (Lexicon.Hit hit : paper.scan().hits()) {
            if (hit.start() < end || citations.size() >= MOST) {
                continue;
            }
            if (hit.cue().sort() == Lexicon.Sort.ID) {
                last = IdCitations.read(chars, hit, last, beforeLast);
                beforeLast = null;
                if (last != null) {
                    end = last.end();
                    add(citations, known, paper, new Found("id", last.normal(), last.start(), last.end()));
                }
                continue;
            }
            Found found = switch (hit.cue().sort()) {
                case STATUTE -> statute(chars, paper.scan(), hit);
                case REPORTER -> decision(chars, paper.scan(), hit);
                case RECORD -> entry(chars, hit);
                case DOCKET -> docket(chars, hit);
                case AUTHORITY -> authority(chars, paper.scan(), hit, end);
                default -> null;
            };
            if (found == null) {
                continue;
            }
            end = found.end();
            List<Found> all = new ArrayList<>(List.of(found));
            if (hit.cue().sort() == Lexicon.Sort.RECORD) {
                all.addAll(furtherEntries(chars, hit, found));
                end = all.get(all.size() - 1).end();
            }
            for (Found one : all) {
                add(citations, known, paper, one);
                beforeLast = last;
                last = new IdCitations.Cited(one.type(), one.normal(), one.start(), one.end());
            }
        }
        return citations;
    }

    private static void add(List<Citation> citations, Set<String> known, Paper paper, Found found) {
        if (known.add(found.type() + found.normal())) {
            citations.add(new Citation(
                    found.type(),
                    found.normal(),
                    Strings.squash(paper.reading().chars().substring(found.start(), found.end())),
                    paper.evidence(found.start(), found.end(), "citation." + found.type(), 0.95)));
        }
    }

    private record Found(String type, String normal, int start, int end) {}

    private @Nullable Found statute(String chars, Lexicon.Scan scan, Lexicon.Hit hit) {
        Statutes.Found found = statutes.read(chars, scan, hit);
        return found == null ? null : new Found("statute", found.normal(), found.start(), found.end());
    }

    private @Nullable Found decision(String chars, Lexicon.Scan scan, Lexicon.Hit hit) {
        Reporters.Found found = reporters.read(chars, scan, hit);
        return found == null ? null : new Found("case", found.normal(), found.start(), found.end());
    }

    private static @Nullable Found authority(String chars, Lexicon.Scan scan, Lexicon.Hit hit, int from) {
        Authorities.Found found = Authorities.read(chars, scan, hit, from);
        return found == null ? null : new Found(found.type(), found.normal(), found.start(), found.end());
    }

    private static @Nullable Found entry(String chars, Lexicon.Hit hit) {
        if (!Character.isUpperCase(chars.charAt(hit.start()))) {
            return null;
        }
        Matcher matcher = ENTRY.matcher(chars).region(hit.end(), Math.min(chars.length(), hit.end() + 80));
        if (!matcher.lookingAt()) {
            return null;
        }
        String pin = matcher.group("pin");
        String place = pin == null
                ? ""
                : " "
                        + Strings.squash(pin)
                                .replace('–', '-')
                                .replaceFirst("^at pp?\\. ?", "at ")
                                .replaceFirst("(¶) ?", "$1 ");
        return new Found("ecf", "ECF No. " + matcher.group("n") + place, hit.start(), matcher.end());
    }

    /** The numbers that follow the first of a list. */
    private static List<Found> furtherEntries(String chars, Lexicon.Hit hit, Found first) {
        List<Found> found = new ArrayList<>();
        boolean many = hit.cue().phrase().endsWith("nos") || hit.cue().phrase().endsWith("s");
        int at = first.end();
        while (many && found.size() < MOST_LISTED) {
            Matcher matcher = NEXT_ENTRY.matcher(chars).region(at, Math.min(chars.length(), at + 40));
            if (!matcher.lookingAt()) {
                break;
            }
            found.add(new Found("ecf", "ECF No. " + matcher.group("n"), matcher.start("n"), matcher.end()));
            at = matcher.end();
        }
        return found;
    }

    private @Nullable Found docket(String chars, Lexicon.Hit hit) {
        int from = Math.max(0, hit.start() - 3);
        String number = chars.substring(from, hit.end());
        for (DocketNumbers.Found found : dockets.find(number, null)) {
            if (from + found.end() > hit.start()) {
                return new Found("docket", found.docket().number(), from + found.start(), from + found.end());
            }
        }
        String word = Strings.plainSigns(chars.substring(hit.start(), hit.end()));
        return NEUTRAL.matcher(word).matches() ? new Found("case", word, hit.start(), hit.end()) : null;
    }
}

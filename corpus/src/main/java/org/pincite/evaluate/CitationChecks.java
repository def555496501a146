package org.pincite.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Citation;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stamp;

/** Compares the citations of a text: kind, place and normal form of each; then pin page and case name of those found. */
final class CitationChecks {
    /**
     * A citation as the answer gives it.
     *
     * @param type in the answer's words, ex.: {@code case_full}
     * @param normal normal form; null for {@code id.}, {@code supra} and other references, which have none
     * @param matched as written
     * @param span null where the answer does not give it
     * @param pin null where it has none
     * @param names of the parties of the case
     * @param authority normal form of the full citation that it stands for; the empty string where it must stand for none;
     *     null where the answer does not say
     */
    record Wanted(
            String type,
            @Nullable String normal,
            String matched,
            @Nullable Span span,
            @Nullable String pin,
            List<String> names,
            @Nullable String authority) {
        String shown() {
            return type + " " + (normal == null ? matched : normal);
        }
    }

    private final Checks checks;

    CitationChecks(Checks checks) {
        this.checks = checks;
    }

    void check(List<Wanted> wanted, Readers.Read read, boolean complete) {
        List<Citation> found = new ArrayList<>(read.facts().citations());
        List<Citation> matched = new ArrayList<>();
        for (Wanted one : wanted) {
            if (one.type().equals("ecf_stamp")) {
                checks.some("citation", List.of(one.shown()), stamps(read), Same::words);
                continue;
            }
            Citation citation = match(one, found);
            checks.value(
                    "citation",
                    one.shown(),
                    citation == null ? near(one, found) : shown(citation),
                    (expected, other) -> citation != null);
            if (citation != null) {
                matched.add(citation);
                details(one, citation);
            }
        }
        found.removeAll(matched);
        if (complete) {
            found.forEach(extra -> checks.absent("citation", shown(extra), true));
        }
        if (complete && wanted.isEmpty() && found.isEmpty()) {
            checks.absent("citation", "", false);
        }
    }

    private void details(Wanted one, Citation citation) {
        String written = Same.squeeze(citation.asWritten() + (citation.caseName() == null ? "" : citation.caseName()));
        String pin = one.pin();
        if (pin != null) {
            checks.value(
                    "pin page",
                    pin,
                    citation.asWritten(),
                    (expected, found) -> written.contains(Same.squeeze(expected)));
        }
        for (String name : one.names()) {
            checks.value("case name", name, citation.asWritten(), (a, b) -> written.contains(Same.squeeze(a)));
        }
        String authority = one.authority();
        if (authority != null) {
            boolean stands = citation.cites() != null || !refersBack(one.type());
            String found = citation.cites() != null ? citation.cites() : stands ? citation.normal() : null;
            checks.value("resource", authority.isEmpty() ? null : authority, found, Same::words);
        }
    }

    private static boolean refersBack(String type) {
        return switch (type) {
            case "case_short", "short_case", "id", "supra", "case_reference", "reference" -> true;
            default -> false;
        };
    }

    /** A citation is kept once, where it first stands; one that repeats it is found by its normal form, or its words. */
    private static @Nullable Citation match(Wanted one, List<Citation> found) {
        Citation elsewhere = null;
        for (Citation citation : found) {
            if (!sort(one.type()).equals(sort(citation.type())) || !isNormal(one, citation.normal())) {
                continue;
            }
            if (overlaps(one.span(), citation.evidence().span())) {
                return citation;
            }
            boolean repeats = one.normal() != null || Same.words(one.matched(), citation.asWritten());
            elsewhere = repeats ? citation : elsewhere;
        }
        return elsewhere;
    }

    /** An answer without place gives the citation in parts, which may leave some out, and as written: either will do. */
    private static boolean isNormal(Wanted one, String found) {
        return one.normal() == null
                || Same.words(one.normal(), found)
                || (one.span() == null && Same.words(one.matched(), found));
    }

    /** What was read instead, at the same place. */
    private static @Nullable String near(Wanted one, List<Citation> found) {
        return found.stream()
                .filter(citation -> one.span() != null
                        && overlaps(one.span(), citation.evidence().span()))
                .map(CitationChecks::shown)
                .findFirst()
                .orElse(null);
    }

    private static boolean overlaps(@Nullable Span a, @Nullable Span b) {
        return a == null || (b != null && a.start() < b.end() && b.start() < a.end());
    }

    private static String shown(Citation citation) {
        return citation.type() + " " + citation.normal();
    }

    /** Kinds that differ in name only, or in how precisely they are named. */
    private static String sort(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "case", "case_full", "full_case", "case_short", "short_case", "short", "journal" -> "case";
            case "law",
                    "full_law",
                    "statute",
                    "reg",
                    "regulation",
                    "law_popular",
                    "public_law",
                    "fed_reg",
                    "session_law",
                    "popular" -> "law";
            case "ecf", "record", "docket_entry" -> "ecf";
            case "reference", "case_reference" -> "reference";
            case "id", "ibid" -> "id";
            default -> type.toLowerCase(Locale.ROOT);
        };
    }

    /** The court's stamps, in the form {@code ecf_stamp 3:20-cv-08570 ECF No. 736 at 1 (filed 2024-03-23)}. */
    private static List<String> stamps(Readers.Read read) {
        List<String> stamps = new ArrayList<>();
        for (Page page : read.text().pages()) {
            Stamp stamp = page.stamp();
            if (stamp != null) {
                String docket = stamp.docket().replaceAll("(?<=\\d)(?:-[A-Z_/]{1,6})+$", "");
                stamps.add("ecf_stamp " + docket + " ECF No. " + stamp.document() + " at " + stamp.page() + " (filed "
                        + stamp.filed() + ")");
            }
        }
        return stamps;
    }
}

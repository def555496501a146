package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Citation;

/**
 * What a text cites: decisions, statutes, docket numbers, docket entries, and what refers back to them. Each once, where it
 * first stands. Each form has its reader; this one calls them where their words stand and remembers what was cited before.
 */
final class CitationReader {
    /** Most different citations kept of one document. */
    static final int MOST = 500;

    /** How courts number decisions in one word: {@code 2006-Ohio-2095}, {@code 2007-NMCERT-008}, {@code 2022-NCSC-1}. */
    private static final Pattern NEUTRAL =
            Pattern.compile("(?:19|20)\\d{2}-(?:Ohio|NM[A-Z]{2,4}|NC(?:SC|COA|BC))-\\d{1,5}");

    /** How the courts of appeals of Texas number their cases: court, year, serial, kind. */
    private static final Pattern TEXAS_APPEALS = Pattern.compile("(?:0[1-9]|1[0-5])-\\d{2}-\\d{5}-C[RV]");

    private static final Set<String> REFER_BACK = Set.of("id", "supra", "reference");

    private final Statutes statutes;
    private final CaseCites caseCites;
    private final CodeCites codeCites;
    private final DocketNumbers dockets;

    CitationReader(Statutes statutes, Reporters reporters, CodeCites codeCites, DocketNumbers dockets) {
        this.codeCites = codeCites;
        this.statutes = statutes;
        this.caseCites = new CaseCites(reporters);
        this.dockets = dockets;
    }

    static void register(Lexicon.Builder lexicon) {
        Authorities.register(lexicon);
        IdCitations.register(lexicon);
        ShortForms.register(lexicon);
        EntryCites.register(lexicon);
        RecordCites.register(lexicon);
        CodeCites.load().register(lexicon);
    }

    List<Citation> read(Paper paper) {
        Pass pass = new Pass(paper);
        List<Lexicon.Hit> hits = paper.scan().hits();
        for (int i = 0; i < hits.size() && pass.citations.size() < MOST; i++) {
            if (hits.get(i).start() < pass.end) {
                continue;
            }
            if (hits.get(i).cue().sort() == Lexicon.Sort.REPORTER) {
                pass.decision(hits, i);
            } else {
                pass.read(hits.get(i));
            }
        }
        return pass.citations;
    }

    /** One way through a text. */
    private final class Pass {
        final List<Citation> citations = new ArrayList<>();
        /** Where the citation before ends. */
        int end;

        private final Paper paper;
        private final String text;
        private final Set<String> known = new HashSet<>();
        private final CitedCases cases = new CitedCases();
        private IdCitations.@Nullable Cited last;
        private IdCitations.@Nullable Cited beforeLast;
        /** The decision cited directly before, which may be cited again by another reporter. */
        private @Nullable Cite lastCase;

        Pass(Paper paper) {
            this.paper = paper;
            this.text = paper.reading().chars();
        }

        void read(Lexicon.Hit hit) {
            switch (hit.cue().sort()) {
                case STATUTE -> statute(hit);
                case RECORD -> EntryCites.read(text, hit).forEach(entry -> add(entry, entry.type()));
                case DOCKET -> docket(hit);
                case STATE -> add(codeCites.read(text, paper.scan(), hit));
                case PAPER -> add(RecordCites.read(text, hit, end));
                case BATES -> add(RecordCites.bates(text, hit));
                case AUTHORITY -> add(Authorities.read(text, paper.scan(), hit, end));
                case ID -> id(hit);
                case SUPRA -> back(ShortForms.supra(text, hit, end, cases));
                case AT -> back(ShortForms.reference(text, hit, end, cases));
                default -> {}
            }
        }

        private void statute(Lexicon.Hit hit) {
            Statutes.Found found = statutes.read(text, paper.scan(), hit);
            if (found != null) {
                add(Cite.plain(found.type(), found.normal(), found.start(), found.end()));
            }
        }

        /** The citation at a hit, by the longest of the reporters' names that begin there. */
        void decision(List<Lexicon.Hit> hits, int first) {
            CaseCites.Core core = null;
            int word = hits.get(first).firstWord();
            for (int i = first; i < hits.size() && hits.get(i).firstWord() == word; i++) {
                if (hits.get(i).cue().sort() == Lexicon.Sort.REPORTER) {
                    CaseCites.Core longer = caseCites.read(text, paper.scan(), hits.get(i));
                    core = longer == null ? core : longer;
                }
            }
            if (core != null && core.start() >= end) {
                decision(core);
            }
        }

        private void decision(CaseCites.Core core) {
            Cite before = lastCase;
            boolean parallel = before != null && !core.isShort() && isParallel(before.end(), core.start());
            CaseNames.Found name = parallel ? null : CaseNames.before(text, core.start(), end);
            String called = name == null ? null : name.name();
            int start = name == null ? core.start() : name.start();
            String series = core.volume() + " " + core.reporter().name();
            if (core.isShort()) {
                String authority = cases.at(series, CitedCases.number(core.page()), called);
                add(
                        new Cite("case", core.normal(), called, core.pin(), authority, start, core.start(), core.end()),
                        "case");
                return;
            }
            boolean open = core.page().charAt(0) == '_';
            String authority = parallel && before != null ? before.authority() : core.normal();
            Cite cite = new Cite(
                    "case",
                    core.normal(),
                    parallel && before != null ? before.name() : called,
                    core.pin(),
                    open ? null : authority,
                    start,
                    core.start(),
                    core.end());
            if (!open && authority != null) {
                cases.add(series, core.page(), authority, cite.name());
            }
            add(cite, "case");
            lastCase = cite;
        }

        /** Whether nothing but a comma or a bracket parts two citations: {@code 129 S. Ct. 1937} of {@code 556 U.S. 662}. */
        private boolean isParallel(int from, int to) {
            if (to - from > 5 || to <= from) {
                return false;
            }
            String between = text.substring(from, to).strip();
            return between.equals(",") || between.equals("[") || between.equals(", [");
        }

        private void docket(Lexicon.Hit hit) {
            int from = Math.max(0, hit.start() - 3);
            String number = text.substring(from, hit.end());
            for (DocketNumbers.Found found : dockets.find(number, null)) {
                if (from + found.end() > hit.start()) {
                    add(Cite.plain("docket", found.docket().number(), from + found.start(), from + found.end()));
                    return;
                }
            }
            String word = Strings.plainSigns(text.substring(hit.start(), hit.end()));
            if (NEUTRAL.matcher(word).matches()) {
                add(Cite.plain("case", word, hit.start(), hit.end()));
            } else if (TEXAS_APPEALS.matcher(word).matches()) {
                add(Cite.plain("docket", word, hit.start(), hit.end()));
            }
        }

        private void id(Lexicon.Hit hit) {
            Cite cite = IdCitations.read(text, hit, last, beforeLast);
            if (cite == null) {
                return;
            }
            beforeLast = null;
            add(cite, last == null ? "id" : last.type());
            beforeLast = null;
        }

        /** A citation that refers back to a decision by its name. */
        private void back(@Nullable Cite cite) {
            if (cite != null) {
                add(cite, "case");
            }
        }

        private void add(@Nullable Cite cite) {
            if (cite != null) {
                add(cite, cite.type());
            }
        }

        /** Keeps a citation of an authority of {@code type}. */
        private void add(Cite cite, String type) {
            lastCase = null;
            end = cite.end();
            beforeLast = last;
            last = IdCitations.Cited.by(cite, type);
            if (known.add(cite.type() + cite.normal())) {
                boolean refersBack =
                        REFER_BACK.contains(cite.type()) || !cite.normal().equals(cite.authority());
                citations.add(new Citation(
                        cite.type(),
                        cite.normal(),
                        Strings.squash(text.substring(cite.start(), cite.end())),
                        cite.name(),
                        cite.pin(),
                        refersBack ? cite.authority() : null,
                        paper.evidence(cite.start(), cite.end(), "citation." + cite.type(), 0.95)));
            }
        }
    }
}

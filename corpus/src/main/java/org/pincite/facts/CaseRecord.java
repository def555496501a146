package org.pincite.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Party;
import org.pincite.corpus.Stated;

/** What a court's own record says of a case, gathered from its labelled fields, each with its place in the reading. */
final class CaseRecord {
    private static final double SURE = 0.97;
    private static final int LONGEST_NAME = 300;
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)^(?:(?:the\\s+)?(?:hon(?:orable|\\.)?|chief|senior|united states|u\\.s\\.|district|magistrate|bankruptcy|judge|justice)\\s+)+");
    private static final Pattern NOBODY = Pattern.compile("(?i)(?:not assigned|unassigned|none|.*\\bclerk\\b.*)");
    /** Bankruptcy courts of New York print the office before a hyphen, ex.: {@code 1-24-01071-abc}. */
    private static final Pattern BANKRUPTCY_OFFICE = Pattern.compile("(\\d-(\\d{2})-(\\d{5}))(?:-[a-z]{2,4})?");

    private static final Pattern PRISONER = Pattern.compile("\\s*\\(#[\\w-]+\\)\\s*$");

    private final Paper paper;
    private final Tools tools;
    private final String type;
    private final Evidence mark;
    private @Nullable Stated<Court> court;
    private @Nullable Stated<Docket> docket;
    private @Nullable Stated<String> name;
    private @Nullable String title;
    private final Map<String, Stated<String>> judges = new LinkedHashMap<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Cells.Cell> places = new HashMap<>();
    private final List<NamedDate> dates = new ArrayList<>();
    private final List<Stated<String>> suits = new ArrayList<>();

    /** What every reader of records needs. */
    record Tools(CourtNames courts, DocketNumbers numbers, Names names, PartyTypes types) {}

    /**
     * @param type of the document, {@code docket_sheet} or {@code notice}
     * @param start of the words that mark it as such
     */
    CaseRecord(Paper paper, Tools tools, String type, int start, int end) {
        this.paper = paper;
        this.tools = tools;
        this.type = type;
        this.mark = paper.evidence(start, end, "record.type", SURE);
    }

    Evidence mark() {
        return mark;
    }

    void court(@Nullable Court found, Evidence evidence) {
        if (court == null && found != null) {
            court = Stated.of(found, evidence);
        }
    }

    void number(Cells.@Nullable Cell cell) {
        if (docket != null || cell == null) {
            return;
        }
        Courts.Entry entry = tools.courts().entry(court == null ? null : court.value());
        List<DocketNumbers.Found> found = tools.numbers().find("No. " + cell.words(), entry);
        String written = cell.words().split("\\s")[0];
        Matcher office = BANKRUPTCY_OFFICE.matcher(written);
        Docket read = office.matches()
                ? new Docket(office.group(1), office.group(2) + "-bk-" + office.group(3))
                : found.isEmpty() ? new Docket(written, written) : found.get(0).docket();
        docket = Stated.of(read, at(cell, "record.docket"));
    }

    /** The name of the case, as printed; {@link CaseTitle} makes it what the case is called by. */
    void name(Cells.@Nullable Cell cell) {
        if (cell != null) {
            name(CaseTitle.of(cell.words()), cell);
        }
    }

    /** The name of the case, made of the words of a cell. */
    void name(String called, Cells.Cell cell) {
        if (name == null && !called.isEmpty() && called.length() <= LONGEST_NAME) {
            name = Stated.of(called, at(cell, "record.name"));
        }
    }

    @Nullable
    String caseName() {
        return name == null ? null : name.value();
    }

    void judge(Cells.@Nullable Cell cell) {
        if (cell == null || NOBODY.matcher(cell.words()).matches()) {
            return;
        }
        String judge = tools.names().display(OFFICE.matcher(cell.words()).replaceAll(""));
        if (judge.length() > 2) {
            judges.putIfAbsent(judge, Stated.of(judge, at(cell, "record.judge")));
        }
    }

    void filed(Cells.@Nullable Cell cell) {
        date(NamedDate.Event.FILED, cell);
    }

    void date(NamedDate.Event event, Cells.@Nullable Cell cell) {
        PartialDate date = cell == null ? null : PrintedDate.of(cell.words());
        if (cell != null && date != null) {
            dates.add(new NamedDate(event, date, List.of(at(cell, "record." + event.word()))));
        }
    }

    /** A party by its full name; the same in another role is one party in both. */
    void party(String role, Cells.Cell cell) {
        String written = PRISONER.matcher(cell.words()).replaceAll("");
        String shown = tools.names().display(written);
        String id = tools.names().slug(shown);
        if (id.isEmpty() || written.length() > LONGEST_NAME) {
            return;
        }
        Party known = parties.get(id);
        places.putIfAbsent(id, cell);
        Set<String> roles = new LinkedHashSet<>(
                known == null ? List.of() : List.of(known.role().split(", ")));
        roles.add(role);
        Set<String> spellings = new LinkedHashSet<>(known == null ? List.of() : known.asWritten());
        spellings.add(written);
        List<Evidence> evidence = new ArrayList<>(known == null ? List.of() : known.evidence());
        if (evidence.size() < 4) {
            evidence.add(at(cell, "record.party"));
        }
        String called = id.equals("united-states") ? "United States" : known == null ? shown : known.name();
        parties.put(id, new Party(id, called, String.join(", ", roles), new ArrayList<>(spellings), evidence));
    }

    /** The first party in a role, or null. */
    @Nullable
    Party first(String role) {
        for (Party party : parties.values()) {
            if (party.role().equals(role) || party.role().startsWith(role + ",")) {
                return party;
            }
        }
        return null;
    }

    /** The place in the text where a party's name stands first. */
    Cells.Cell cell(Party party, String text) {
        return places.getOrDefault(party.id(), new Cells.Cell(text.substring(0, 0), 0, 0, true, false));
    }

    void suit(Cells.@Nullable Cell cell) {
        if (cell != null) {
            suits.add(Stated.of(cell.words(), at(cell, "record.nature-of-suit")));
        }
    }

    /** What to call the record, ex.: {@code Docket of Baker v. Mill}. */
    void title(String words) {
        title = words;
    }

    private Evidence at(Cells.Cell cell, String rule) {
        return paper.evidence(cell.start(), cell.end(), rule, SURE);
    }

    /** All that was gathered, as of any filing. */
    FilingReader.Filing filing(List<NamedDate> mentioned) {
        List<NamedDate> all = new ArrayList<>(dates);
        all.addAll(mentioned);
        return new FilingReader.Filing(
                Stated.of(title == null ? called() : title, mark),
                Stated.of(type, mark),
                court,
                docket,
                name,
                new ArrayList<>(judges.values()),
                new ArrayList<>(parties.values()),
                all,
                natureOfSuit());
    }

    private @Nullable Stated<String> natureOfSuit() {
        return suits.isEmpty()
                ? null
                : new Stated<>(
                        suits.stream().map(Stated::value).collect(Collectors.joining("; ")),
                        suits.stream().flatMap(suit -> suit.evidence().stream()).toList());
    }

    /** What the record is of: the case's name, else its number. */
    String subject() {
        return name != null ? name.value() : docket != null ? docket.value().number() : "a case";
    }

    private String called() {
        return "Docket of " + subject();
    }
}

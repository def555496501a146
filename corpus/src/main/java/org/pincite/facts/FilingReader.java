package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Party;
import org.pincite.corpus.Stated;

/** Puts together what a court paper says of itself: court, docket, caption, title, type, judges and dates. */
final class FilingReader {
    private static final Set<String> OPINIONS = Set.of("opinion", "order", "judgment");

    private final Courts courts;
    private final CourtReader courtReader;
    private final TitleReader titleReader = new TitleReader(DocTypes.load());
    private final DocTypeReader docTypeReader = new DocTypeReader();
    private final DocketReader docketReader;
    private final CaptionReader captionReader;
    private final CaseName caseName;
    private final PartyReader partyReader;
    private final AliasReader aliasReader;
    private final JudgeReader judgeReader;
    private final DateReader dateReader;
    private final Names names;

    FilingReader(Courts courts, DocketReader docketReader, DateReader dateReader, Names names) {
        this.courts = courts;
        this.courtReader = new CourtReader(courts);
        this.docketReader = docketReader;
        this.captionReader = new CaptionReader(Roles.load(), names);
        this.caseName = new CaseName(names);
        this.partyReader = new PartyReader(names);
        this.aliasReader = new AliasReader(names);
        this.judgeReader = new JudgeReader(names);
        this.dateReader = dateReader;
        this.names = names;
    }

    /** What a filing says of itself; each but the title may be missing. */
    record Filing(
            Stated<String> title,
            @Nullable Stated<String> docType,
            @Nullable Stated<Court> court,
            @Nullable Stated<Docket> docket,
            @Nullable Stated<String> caption,
            List<Stated<String>> judges,
            List<Party> parties,
            List<NamedDate> dates,
            @Nullable Stated<String> natureOfSuit) {}

    CourtReader.@Nullable Found court(Paper paper) {
        return courtReader.read(paper.head());
    }

    /** The title stands in the right column of a caption, or below it. */
    TitleReader.@Nullable Title title(String head, CourtReader.@Nullable Found court) {
        TitleReader.Title beside = titleReader.read(captionReader.rightColumn(head, court), 0);
        return beside != null ? beside : titleReader.read(head, court == null ? 0 : court.end());
    }

    Filing read(
            Paper paper,
            StampReader.@Nullable Mark stamp,
            CourtReader.@Nullable Found found,
            TitleReader.@Nullable Title title) {
        CourtReader.Found parenthesis = found == null ? courtReader.cited(paper.head()) : null;
        Stated<Court> court = court(paper, found, parenthesis);
        Courts.Entry entry = court == null ? null : courts.byId(court.value().id());
        CaptionReader.Caption caption = captionReader.read(
                paper.head(),
                found,
                title == null ? List.of() : List.of(new int[] {title.start(), title.end()}),
                defaultRole(entry));
        if (caption != null && caption.confidence() < 0.9 && sides(paper) != null) {
            caption = null;
        }
        Stated<String> docType = docTypeReader.read(paper, title);
        Stated<String> name = caption == null ? statedName(paper) : captioned(paper, caption);
        return new Filing(
                title(paper, title, name),
                docType,
                court,
                docketReader.read(paper, stamp, entry),
                name,
                judgeReader.read(paper),
                caption == null
                        ? partyReader.stated(paper, sides(paper), defaultRole(entry))
                        : aliasReader.read(paper, partyReader.read(paper, caption)),
                dates(paper, stamp, docType, entry),
                null);
    }

    private @Nullable Stated<String> captioned(Paper paper, CaptionReader.Caption caption) {
        String name = caseName.of(caption);
        return name == null
                ? null
                : Stated.of(name, paper.evidence(caption.start(), caption.end(), "caption.name", caption.confidence()));
    }

    /** The two sides of a case name that a JSONL line states in proper capitals, or null. */
    private String @Nullable [] sides(Paper paper) {
        String stated = paper.meta("jsonl.title");
        return stated.equals(Strings.lower(stated)) ? null : caseName.sides(stated);
    }

    private @Nullable Stated<String> statedName(Paper paper) {
        String[] sides = sides(paper);
        if (sides == null) {
            return null;
        }
        String name = partyReader.first(sides[0]) + " v. " + partyReader.first(sides[1]);
        String stated = paper.meta("jsonl.title");
        return Stated.of(name, Evidence.outside("jsonl.title: " + stated, "caption.stated", 0.7));
    }

    private List<NamedDate> dates(
            Paper paper,
            StampReader.@Nullable Mark stamp,
            @Nullable Stated<String> docType,
            Courts.@Nullable Entry court) {
        String type = docType == null ? "" : docType.value();
        boolean appellate = court != null
                && (court.kind() == Courts.Kind.CIRCUIT || court.court().id().equals("scotus"));
        boolean opinion = OPINIONS.contains(type) || (type.isEmpty() && appellate);
        List<NamedDate> dates = new ArrayList<>();
        if (stamp != null) {
            add(dates, NamedDate.Event.FILED, stamp.filed(), stamp.evidence(0.98));
            add(dates, NamedDate.Event.ENTERED, stamp.entered(), stamp.evidence(0.98));
        }
        for (NamedDate date :
                dateReader.read(paper, new DateReader.Setting(true, type.startsWith("letter"), opinion))) {
            if (stamp == null || stamp.filed() == null || date.event() != NamedDate.Event.FILED) {
                dates.add(date);
            }
        }
        PartialDate stated = ArticleReader.written(paper.meta("jsonl.date"));
        NamedDate.Event event = opinion ? NamedDate.Event.DECIDED : NamedDate.Event.FILED;
        if (dates.stream().noneMatch(date -> date.event() == event)) {
            add(dates, event, stated, Evidence.outside("jsonl.date: " + paper.meta("jsonl.date"), "date.stated", 0.9));
        }
        return dates;
    }

    private static void add(
            List<NamedDate> dates, NamedDate.Event event, @Nullable PartialDate date, Evidence evidence) {
        if (date != null) {
            dates.add(new NamedDate(event, date, List.of(evidence)));
        }
    }

    /** What the side before the "v." is where neither side says. */
    private static String defaultRole(Courts.@Nullable Entry court) {
        if (court == null) {
            return "plaintiff";
        }
        return switch (court.kind()) {
            case CIRCUIT -> "appellant";
            case FEDERAL -> court.court().id().equals("scotus") ? "petitioner" : "plaintiff";
            case DISTRICT, BANKRUPTCY, STATE -> "plaintiff";
        };
    }

    private @Nullable Stated<Court> court(
            Paper paper, CourtReader.@Nullable Found found, CourtReader.@Nullable Found parenthesis) {
        String stated = paper.meta("jsonl.court");
        Courts.Entry entry = stated.isEmpty() ? null : named(stated);
        if (found != null && (found.alone() || entry == null)) {
            double confidence = found.alone() ? 0.97 : 0.85;
            return Stated.of(
                    found.entry().court(), paper.evidence(found.start(), found.end(), "caption.court", confidence));
        }
        if (entry != null) {
            return Stated.of(entry.court(), Evidence.outside("jsonl.court: " + stated, "court.stated", 0.95));
        }
        if (parenthesis != null) {
            return Stated.of(
                    parenthesis.entry().court(),
                    paper.evidence(parenthesis.start(), parenthesis.end(), "court.parenthetical", 0.7));
        }
        return null;
    }

    /** The court of a name, id or parenthetical that stands by itself, or null. */
    Courts.@Nullable Entry named(String stated) {
        Courts.Entry byId = courts.byId(stated);
        if (byId != null) {
            return byId;
        }
        Courts.Entry byName = courts.byName(stated);
        if (byName != null) {
            return byName;
        }
        CourtReader.Found found = courtReader.read(stated);
        return found == null ? null : found.entry();
    }

    private Stated<String> title(Paper paper, TitleReader.@Nullable Title title, @Nullable Stated<String> name) {
        if (title != null) {
            return Stated.of(
                    names.display(title.words()), paper.evidence(title.start(), title.end(), "caption.title", 0.9));
        }
        if (name != null) {
            return name;
        }
        for (String key : List.of("jsonl.title", "mail.subject", "html.title", "file.title")) {
            String value = paper.meta(key);
            if (!value.isEmpty()) {
                return Stated.of(Strings.squash(value), Evidence.outside(key + ": " + value, "title.stated", 0.7));
            }
        }
        return fileName(paper);
    }

    /** The last resort: the name of the file. */
    static Stated<String> fileName(Paper paper) {
        String name = paper.hints().fileName();
        return Stated.of(
                name.isEmpty() ? "Untitled" : name, Evidence.outside("file name: " + name, "title.file-name", 0.3));
    }
}

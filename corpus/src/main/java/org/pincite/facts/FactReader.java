package org.pincite.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Court;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;

/**
 * Reads what a document says of itself. Thread-safe; the tables behind it are loaded once.
 *
 * <p>Work is linear in the length of the text: one pass finds every word and phrase, captions and titles are read from the
 * first pages only, and lists are capped.
 */
public final class FactReader {
    private static final class Standard {
        static final FactReader READER = new FactReader();
    }

    private final Courts courts = Courts.load();
    private final Lexicon lexicon = Phrases.lexicon();
    private final CourtReader courtReader = new CourtReader(courts);
    private final DocTypes docTypes = DocTypes.load();
    private final TitleReader titleReader = new TitleReader(docTypes);
    private final StampReader stampReader = new StampReader();
    private final DocketReader docketReader = new DocketReader(DocketNumbers.load());
    private final KindReader kindReader = new KindReader();
    private final ArticleReader articleReader = new ArticleReader();
    private final Names names = Names.load();
    private final CaptionReader captionReader = new CaptionReader(Roles.load(), names);
    private final CaseName caseName = new CaseName(names);
    private final PartyReader partyReader = new PartyReader(names);
    private final JudgeReader judgeReader = new JudgeReader(names);

    private FactReader() {}

    /** The reader with the tables that Pincite ships. */
    public static FactReader standard() {
        return Standard.READER;
    }

    /**
     * Reads the facts of one document. Never fails on any text: what cannot be read is absent.
     *
     * @param hints what is known besides the text; its words count where the text says nothing, except that an article's
     *     own metadata comes before its text
     */
    public Facts read(Text text, Hints hints) {
        Paper paper = Paper.of(text, hints, lexicon);
        StampReader.Mark stamp = stampReader.read(paper);
        CourtReader.Found court = courtReader.read(paper.head());
        TitleReader.Title title = title(paper.head(), court);
        Stated<Kind> kind = kindReader.read(paper, stamp, court, title);
        return kind.value() == Kind.ARTICLE ? article(paper, kind) : filing(paper, kind, stamp, court, title);
    }

    /** The title stands in the right column of a caption, or below it. */
    private TitleReader.@Nullable Title title(String head, CourtReader.@Nullable Found court) {
        TitleReader.Title beside = titleReader.read(captionReader.rightColumn(head, court), 0);
        return beside != null ? beside : titleReader.read(head, court == null ? 0 : court.end());
    }

    private Facts article(Paper paper, Stated<Kind> kind) {
        ArticleReader.Article article = articleReader.read(paper);
        List<NamedDate> dates = new ArrayList<>();
        add(dates, NamedDate.Event.PUBLISHED, article.published());
        add(dates, NamedDate.Event.MODIFIED, article.modified());
        Stated<String> headline = article.headline();
        return new Facts(
                kind,
                headline == null ? name(paper) : headline,
                new Stated<>("news", kind.evidence()),
                null,
                docketReader.read(paper, null, null),
                null,
                List.of(),
                List.of(),
                dates,
                List.of(),
                article.bylines(),
                article.publisher(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Facts filing(
            Paper paper,
            Stated<Kind> kind,
            StampReader.@Nullable Mark stamp,
            CourtReader.@Nullable Found found,
            TitleReader.@Nullable Title title) {
        CourtReader.Found parenthesis = found == null ? courtReader.cited(paper.head()) : null;
        Stated<Court> court = court(paper, found, parenthesis);
        Courts.Entry entry = court == null ? null : courts.byId(court.value().id());
        Stated<Docket> docket = docketReader.read(paper, stamp, entry);
        CaptionReader.Caption caption = captionReader.read(
                paper.head(),
                found,
                title == null ? List.of() : List.of(new int[] {title.start(), title.end()}),
                defaultRole(entry));
        String name = caption == null ? null : caseName.of(caption);
        List<NamedDate> dates = new ArrayList<>();
        if (stamp != null) {
            add(
                    dates,
                    NamedDate.Event.FILED,
                    stamp.filed() == null ? null : Stated.of(stamp.filed(), stamp.evidence(0.98)));
            add(
                    dates,
                    NamedDate.Event.ENTERED,
                    stamp.entered() == null ? null : Stated.of(stamp.entered(), stamp.evidence(0.98)));
        }
        Stated<String> docType = title == null
                ? null
                : Stated.of(title.type(), paper.evidence(title.start(), title.end(), "title.type", 0.95));
        return new Facts(
                kind,
                title(paper, title),
                docType,
                court,
                docket,
                name == null || caption == null
                        ? null
                        : Stated.of(
                                name,
                                paper.evidence(caption.start(), caption.end(), "caption.name", caption.confidence())),
                judgeReader.read(paper),
                caption == null ? List.of() : partyReader.read(paper, caption),
                dates,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
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
        if (found != null) {
            double confidence = found.alone() ? 0.97 : 0.85;
            return Stated.of(
                    found.entry().court(), paper.evidence(found.start(), found.end(), "caption.court", confidence));
        }
        String stated = paper.meta("jsonl.court");
        Courts.Entry entry = stated.isEmpty() ? null : named(stated);
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

    private Courts.@Nullable Entry named(String stated) {
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

    private static Stated<String> title(Paper paper, TitleReader.@Nullable Title title) {
        if (title != null) {
            return Stated.of(title.words(), paper.evidence(title.start(), title.end(), "caption.title", 0.9));
        }
        for (String key : List.of("jsonl.title", "mail.subject", "html.title", "file.title")) {
            String value = paper.meta(key);
            if (!value.isEmpty()) {
                return Stated.of(Strings.squash(value), Evidence.outside(key + ": " + value, "title.stated", 0.7));
            }
        }
        return name(paper);
    }

    /** The last resort: the name of the file. */
    private static Stated<String> name(Paper paper) {
        String name = paper.hints().fileName();
        return Stated.of(
                name.isEmpty() ? "Untitled" : name, Evidence.outside("file name: " + name, "title.file-name", 0.3));
    }

    private static void add(List<NamedDate> dates, NamedDate.Event event, @Nullable Stated<PartialDate> date) {
        if (date != null) {
            dates.add(new NamedDate(event, date.value(), date.evidence()));
        }
    }
}

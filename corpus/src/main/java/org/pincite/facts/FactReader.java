package org.pincite.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.NamedDate;
import org.pincite.corpus.PartialDate;
import org.pincite.corpus.Party;
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

    private final Taxonomy taxonomy = Taxonomy.load();
    private final Statutes statutes = Statutes.load();
    private final Reporters reporters = Reporters.load();
    private final Lexicon lexicon = Phrases.lexicon(taxonomy, statutes, reporters);
    private final AllegationReader allegationReader = new AllegationReader(taxonomy, statutes);
    private final StampReader stampReader = new StampReader();
    private final KindReader kindReader = new KindReader();
    private final DocketNumbers dockets = DocketNumbers.load();
    private final DocketReader docketReader = new DocketReader(dockets);
    private final CitationReader citationReader = new CitationReader(statutes, reporters, CodeCites.load(), dockets);
    private final DateReader dateReader = new DateReader();
    private final Names names = Names.load();
    private final FilingReader filingReader = new FilingReader(Courts.load(), docketReader, dateReader, names);
    private final CaseRecords caseRecords = new CaseRecords(Courts.load(), dockets, names);
    private final MentionReader mentionReader = new MentionReader(names);
    private final ArticlePartyReader articlePartyReader = new ArticlePartyReader(names);
    private final QuotationReader quotationReader = new QuotationReader(names);
    private final ArticleReader articleReader = new ArticleReader();

    private FactReader() {}

    /** The reader with the tables that Pincite ships. */
    public static FactReader standard() {
        return Standard.READER;
    }

    /** Reads what stands without a document around it, with the readers and tables of this reader. */
    public FragmentReader fragments() {
        return new FragmentReader(filingReader, dockets, names, allegationReader, lexicon);
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
        CaseRecord record = stamp == null ? caseRecords.read(paper) : null;
        if (record != null) {
            return filing(paper, Stated.of(Kind.FILING, record.mark()), record.filing(mentioned(paper)));
        }
        Stated<Kind> stated = kindReader.stated(paper, stamp);
        if (stated != null && stated.value() == Kind.ARTICLE) {
            return article(paper, stated);
        }
        CourtReader.Found court = filingReader.court(paper);
        TitleReader.Title title = filingReader.title(paper.head(), court);
        Stated<Kind> kind = stated != null ? stated : kindReader.read(paper, court, title);
        return kind.value() == Kind.ARTICLE
                ? article(paper, kind)
                : filing(paper, kind, filingReader.read(paper, stamp, court, title));
    }

    /** A court's record tells its own dates in fields; those of its entries are of other papers. */
    private List<NamedDate> mentioned(Paper paper) {
        return dateReader.read(paper, new DateReader.Setting(true, false, false)).stream()
                .filter(date -> date.event() == NamedDate.Event.MENTIONED)
                .toList();
    }

    private Facts filing(Paper paper, Stated<Kind> kind, FilingReader.Filing filing) {
        Stated<String> docType = filing.docType();
        Use use = Use.of(Kind.FILING, docType == null ? null : docType.value());
        return new Facts(
                kind,
                filing.title(),
                filing.docType(),
                filing.court(),
                filing.docket(),
                filing.caption(),
                filing.judges(),
                filing.parties(),
                filing.dates(),
                allegationReader.read(paper, use),
                List.of(),
                null,
                mentionReader.read(
                        paper,
                        filing.parties(),
                        filing.judges().stream().map(Stated::value).toList(),
                        false),
                AmountReader.read(paper),
                citationReader.read(paper),
                quotationReader.read(paper, false),
                filing.natureOfSuit());
    }

    private Facts article(Paper paper, Stated<Kind> kind) {
        ArticleReader.Article article = articleReader.read(paper);
        List<NamedDate> dates = new ArrayList<>();
        add(dates, NamedDate.Event.PUBLISHED, article.published());
        add(dates, NamedDate.Event.MODIFIED, article.modified());
        dates.addAll(dateReader.read(paper, DateReader.Setting.article(day(article.published()))));
        Stated<String> headline = article.headline();
        List<Party> parties = articlePartyReader.read(paper);
        return new Facts(
                kind,
                headline == null ? FilingReader.fileName(paper) : headline,
                new Stated<>("news", kind.evidence()),
                null,
                docketReader.read(paper, null, null),
                null,
                List.of(),
                parties,
                dates,
                allegationReader.read(paper, Use.NEWS),
                article.bylines(),
                article.publisher(),
                mentionReader.read(
                        paper,
                        parties,
                        article.bylines().stream().map(Stated::value).toList(),
                        true),
                AmountReader.read(paper),
                citationReader.read(paper),
                quotationReader.read(paper, true));
    }

    private static void add(List<NamedDate> dates, NamedDate.Event event, @Nullable Stated<PartialDate> date) {
        if (date != null) {
            dates.add(new NamedDate(event, date.value(), date.evidence()));
        }
    }

    private static @Nullable LocalDate day(@Nullable Stated<PartialDate> date) {
        return date == null || date.value().day() == 0 ? null : date.value().first();
    }
}

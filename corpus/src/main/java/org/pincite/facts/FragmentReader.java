package org.pincite.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Allegation;
import org.pincite.corpus.Court;
import org.pincite.corpus.Docket;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Text;

/**
 * Reads what stands without a document around it: a docket number, a court's name, a party's name, a passage of a document
 * whose type is known. The readers are those of {@link FactReader}. Thread-safe.
 */
public final class FragmentReader {
    private final FilingReader filings;
    private final DocketNumbers dockets;
    private final Names names;
    private final AllegationReader allegations;
    private final Lexicon lexicon;

    FragmentReader(
            FilingReader filings, DocketNumbers dockets, Names names, AllegationReader allegations, Lexicon lexicon) {
        this.filings = filings;
        this.dockets = dockets;
        this.names = names;
        this.allegations = allegations;
        this.lexicon = lexicon;
    }

    /**
     * Every docket number in {@code words}, in reading order.
     *
     * @param court id or name of the court they are of; null where it is not known, which leaves out the numbers that mean
     *     something in one court only
     */
    public List<Docket> dockets(String words, @Nullable String court) {
        return dockets.find(words, court == null ? null : filings.named(court)).stream()
                .map(DocketNumbers.Found::docket)
                .toList();
    }

    /** The court that {@code words} name, ex.: {@code N.D. Cal.}; null where they name none that is known. */
    public @Nullable Court court(String words) {
        Courts.Entry entry = filings.named(words);
        return entry == null ? null : entry.court();
    }

    /** The id that all spellings of a party's name share, ex.: {@code meta-platforms} for {@code META PLATFORMS, INC.} */
    public String partyId(String name) {
        return names.slug(name);
    }

    /**
     * The allegation types of a passage.
     *
     * @param docType of the document it is from, ex.: {@code complaint}; for an article it does not matter
     */
    public List<Allegation> allegations(Text passage, Kind kind, String docType) {
        return allegations.read(Paper.of(passage, Hints.none(), lexicon), Use.of(kind, docType));
    }
}

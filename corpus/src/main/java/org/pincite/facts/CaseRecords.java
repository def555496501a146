package org.pincite.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells papers that a court's system made of a case (docket sheets, docket histories, notices of filing) by their own marks,
 * and gives each to the reader of its kind. They have no caption and no author; what they say stands in labelled fields.
 */
final class CaseRecords {
    /** How much of a record is read for its fields: the parties of a docket with hundreds of lawyers. */
    private static final int LIMIT = 400_000;

    private final CaseRecord.Tools tools;

    /** Reads one kind of record. */
    interface Kind {
        /**
         * What a record of this kind says; null where it is none.
         *
         * @param text the reading up to a limit, with hyphens and blanks in their plain form
         */
        @Nullable
        CaseRecord read(Paper paper, String text, CaseRecord.Tools tools);
    }

    private final List<Kind> kinds = List.of(
            new CourtNoticeReader(),
            new DocketSheetReader(),
            new DocketHistoryReader(),
            new AppellateDocketReader(),
            new DocketXmlReader(),
            new SupremeCourtDocketReader(),
            new TexasDocketReader());

    CaseRecords(Courts courts, DocketNumbers numbers, Names names) {
        this.tools = new CaseRecord.Tools(new CourtNames(courts), numbers, names, PartyTypes.load());
    }

    @Nullable
    CaseRecord read(Paper paper) {
        if (!looksLikeOne(paper)) {
            return null;
        }
        String chars = paper.reading().chars();
        String text = Strings.plainSigns(chars.substring(0, Math.min(LIMIT, chars.length())));
        for (Kind kind : kinds) {
            CaseRecord record = kind.read(paper, text, tools);
            if (record != null) {
                return record;
            }
        }
        return null;
    }

    /** A cheap look at the words that every record has some of. */
    private static boolean looksLikeOne(Paper paper) {
        String head = paper.head();
        return head.contains("ocket")
                || head.contains("DOCKET")
                || head.contains("Adversary Proceeding #")
                || head.contains("Bankruptcy Petition #")
                || head.contains("Notice of Electronic")
                || head.contains("Date of last filing")
                || head.contains("Style:")
                || paper.meta("xml").equals(DocketXmlReader.ROOT);
    }
}

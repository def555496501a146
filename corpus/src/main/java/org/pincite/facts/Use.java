package org.pincite.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Kind;

/** What a document of some type does with an allegation it speaks of. */
enum Use {
    /** Pleads it. */
    PLEADING,
    /** Denies it. */
    ANSWER,
    /** Raises it as ground or fact. */
    ARGUMENT,
    /** Decides on it. */
    RULING,
    /** Resolves it by agreement. */
    SETTLEMENT,
    /** Reports it. */
    NEWS,
    /** Contains words of it, no more. */
    MENTION;

    private static final Set<String> RULINGS = Set.of("order", "opinion", "judgment", "report_recommendation");
    private static final Set<String> MENTIONS = Set.of(
            "docket_sheet",
            "cover_sheet",
            "exhibit",
            "subpoena",
            "discovery",
            "notice",
            "transcript",
            "proposed_order");

    /** By kind and type of document; a filing of unknown type argues. */
    static Use of(Kind kind, @Nullable String docType) {
        if (kind == Kind.ARTICLE) {
            return NEWS;
        }
        if (docType == null) {
            return ARGUMENT;
        }
        if (RULINGS.contains(docType)) {
            return RULING;
        }
        if (MENTIONS.contains(docType)) {
            return MENTION;
        }
        return switch (docType) {
            case "complaint" -> PLEADING;
            case "answer" -> ANSWER;
            case "settlement" -> SETTLEMENT;
            default -> ARGUMENT;
        };
    }
}

package org.pincite.quote;

/** Details of a comparison; they never change a verdict. */
public enum Flag {
    /** Fewer than four words. */
    SHORT,
    /** What an ellipsis leaves out, or the little that is left of the sentence, may change the meaning. */
    MEANING_RISK,
    /** The quotation ends with a period where the source's sentence goes on. */
    END_TRUNCATED,
    ELLIPSIS,
    /** Three dots where the omission crosses the end of a sentence, which asks for four. */
    ELLIPSIS_CROSSES_SENTENCE,
    /** More than 400 words, or more than one page, are left out. */
    LONG_GAP,
    BRACKET_CASE,
    BRACKET_SUBSTITUTION,
    /** The source has just what the brackets say was changed. */
    NEEDLESS_BRACKET,
    EMPHASIS_ADDED,
    EMPHASIS_UNMARKED,
    INNER_QUOTES_DROPPED,
    INNER_QUOTES_ADDED,
    INTERNAL_MARKS_OMITTED,
    CITATION_OMITTED,
    NESTED_QUOTE_LEVEL,
    QUOTE_GLYPHS,
    DASHES,
    LIGATURE,
    SIC,
    SPANS_PAGES,
    FOOTNOTE_CALL_SKIPPED,
    OCR_VARIANT,
    /** The source's page has a word broken at the line end without a hyphen; the quotation closes it. */
    BROKEN_WORD,
    MULTIPLE_LOCATIONS,
    CASE_FIRST_LETTER,
    CASE,
    PUNCTUATION,
    POSSESSIVE,
    SPELLING,
    WORD_DELETED,
    WORD_ADDED,
    WORD_REPLACED,
    NEGATION_CHANGED,
    NUMBER_CHANGED,
    NAME_CHANGED,
    /** A modal verb, a quantifier, or a word such as "allegedly". */
    FORCE_CHANGED,
    PIECES_2,
    PIECES_3,
    DIFFERENT_DOCUMENTS,
    TAIL_UNSUPPORTED,
    HEAD_UNSUPPORTED,
    /** More would have had to be searched or compared than there was budget for. */
    NOT_ALL_SEARCHED
}

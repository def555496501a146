package org.pincite.quote;

/** Details of a comparison; they never change a verdict. */
public enum Flag {
    SHORT("fewer than four words, which may stand in many places"),
    MEANING_RISK("what it leaves out of the sentence may change the meaning"),
    END_TRUNCATED("ends with a period where the source's sentence goes on"),
    ELLIPSIS("an ellipsis leaves words out"),
    ELLIPSIS_CROSSES_SENTENCE("three dots leave out the end of a sentence, which asks for four"),
    LONG_GAP("more than 400 words, or more than a page, are left out"),
    BRACKET_CASE("brackets change the case of a letter"),
    BRACKET_SUBSTITUTION("brackets replace words"),
    NEEDLESS_BRACKET("the source has just what the brackets say was changed"),
    EMPHASIS_ADDED("emphasis is added, and said to be"),
    EMPHASIS_UNMARKED("emphasis is added without being said to be"),
    INNER_QUOTES_DROPPED("quotation marks inside the quotation are dropped"),
    INNER_QUOTES_ADDED("quotation marks inside the quotation are added"),
    INTERNAL_MARKS_OMITTED("internal marks are said to be omitted"),
    CITATION_OMITTED("a citation is left out"),
    NESTED_QUOTE_LEVEL("single and double quotation marks change places, as inside a quotation they should"),
    QUOTE_GLYPHS("quotation marks of another make"),
    DASHES("dashes of another make"),
    LIGATURE("letters that are joined in the source"),
    SIC("[sic] is added"),
    SPANS_PAGES("runs over a page break of the source"),
    FOOTNOTE_CALL_SKIPPED("the number of a footnote is left out"),
    OCR_VARIANT("the source was read by text recognition, which may have misread a letter: look at the page"),
    BROKEN_WORD("closes a word that the source breaks at the end of a line"),
    MULTIPLE_LOCATIONS("stands in more than one place"),
    CASE_FIRST_LETTER("the case of the first letter is changed without brackets"),
    CASE("the case of letters is changed"),
    PUNCTUATION("punctuation is changed"),
    POSSESSIVE("an apostrophe is changed"),
    SPELLING("British and American spelling are exchanged"),
    WORD_DELETED("a word of the source is missing"),
    WORD_ADDED("a word is added that the source has not"),
    WORD_REPLACED("a word is replaced"),
    NEGATION_CHANGED("a negation is added or missing"),
    NUMBER_CHANGED("a number, date or amount is another"),
    NAME_CHANGED("a name is another"),
    FORCE_CHANGED("a word such as “may”, “all” or “allegedly” is another, which changes the force"),
    PIECES_2("joined of two pieces that stand apart in the source"),
    PIECES_3("joined of three or more pieces that stand apart in the source"),
    DIFFERENT_DOCUMENTS("the pieces stand in different documents"),
    TAIL_UNSUPPORTED("the end is not in the source"),
    HEAD_UNSUPPORTED("the beginning is not in the source"),
    NOT_ALL_SEARCHED("more would have had to be searched or compared than there was time or room for");

    private final String meaning;

    Flag(String meaning) {
        this.meaning = meaning;
    }

    /** What it says of the quotation, as the end of a sentence that begins with it. */
    public String meaning() {
        return meaning;
    }
}

package org.pincite.quote;

import java.util.List;

/** Tells a citation, which a quoter may leave out with leave, from words, which he may not. */
final class Citations {
    private Citations() {}

    /** Whether the tokens hold a number and are for the most part names, numbers and abbreviations, as a citation is. */
    static boolean isCitation(List<Token> tokens) {
        long words = tokens.stream().filter(Token::isWord).count();
        long numbers = tokens.stream()
                .filter(token -> token.isWord() && Likeness.hasDigit(token.key()))
                .count();
        long plainWords = tokens.stream()
                .filter(token -> token.isWord()
                        && Character.isLowerCase(token.plain().charAt(0))
                        && !Lexicon.isAbbreviation(token.key())
                        && !Lexicon.COMMON.contains(token.key()))
                .count();
        boolean negated = tokens.stream()
                .anyMatch(token -> Lexicon.isNegation(token.key())
                        && token.isWord()
                        && !token.plain().equals("No"));
        return numbers > 0 && !negated && plainWords * 4 <= words;
    }
}

package org.pincite.facts;

/** The lexicon of everything the readers look for in the whole text, built once. */
final class Phrases {
    private Phrases() {}

    static Lexicon lexicon() {
        Lexicon.Builder builder = new Lexicon.Builder().withShapes();
        Dates.register(builder);
        return builder.build();
    }
}

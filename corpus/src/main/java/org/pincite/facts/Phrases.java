package org.pincite.facts;

/** The lexicon of everything the readers look for in the whole text, built once. */
final class Phrases {
    private Phrases() {}

    static Lexicon lexicon(Taxonomy taxonomy, Statutes statutes, Reporters reporters) {
        Lexicon.Builder builder = new Lexicon.Builder().withShapes();
        Dates.register(builder);
        RelativeDates.register(builder);
        statutes.register(builder);
        taxonomy.register(builder);
        reporters.register(builder);
        CitationReader.register(builder);
        AmountReader.register(builder);
        Speakers.register(builder);
        MentionReader.register(builder, Names.load());
        return builder.build();
    }
}

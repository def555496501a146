package org.pincite.facts;

import org.pincite.corpus.Evidence;
import org.pincite.corpus.Text;

/**
 * The document on the readers' desk.
 *
 * @param head what captions, titles and stamps are read from: the first pages, at most {@link #HEAD} characters, with
 *     hyphens, blanks and quotation marks in their plain form. Places in it are places of the reading
 * @param scan every phrase of the {@link Phrases} in the whole reading
 */
record Paper(Text text, Hints hints, Reading reading, String head, Lexicon.Scan scan) {
    /** Longest head, in characters: four full pages. A caption of 400 plaintiffs is cut. */
    static final int HEAD = 12_000;

    /** Captions stand on the first pages (cover sheet, slip sheet, caption). */
    static final int HEAD_PAGES = 3;

    static Paper of(Text text, Hints hints, Lexicon lexicon) {
        Reading reading = Reading.of(text);
        int end = reading.endOfPage(HEAD_PAGES, HEAD);
        String head = Strings.plainSigns(reading.chars().substring(0, end));
        return new Paper(text, hints, reading, head, lexicon.scan(reading.chars()));
    }

    Evidence evidence(int start, int end, String rule, double confidence) {
        return Evidence.at(reading.span(start, end), rule, confidence);
    }

    /** A word of the metadata, or the empty string. */
    String meta(String key) {
        return hints.metadata().getOrDefault(key, "").strip();
    }
}

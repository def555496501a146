package org.pincite.evaluate;

import java.util.Map;
import org.pincite.corpus.Document;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Text;
import org.pincite.extract.Extractor;
import org.pincite.extract.PlainText;
import org.pincite.facts.FactReader;
import org.pincite.facts.FragmentReader;
import org.pincite.facts.Hints;
import org.pincite.source.SingleFile;

/** The readers that indexing uses. */
record Readers(FactReader facts, FragmentReader fragments, SingleFile files) {
    static Readers standard() {
        FactReader facts = FactReader.standard();
        return new Readers(facts, facts.fragments(), new SingleFile(Extractor.create(Extractor.Options.defaults())));
    }

    /** The facts of a text, read as a line of a JSONL file is. */
    Read read(String words) {
        return read(words, Hints.none());
    }

    /** The facts of a text that is known to be an article. */
    Read article(String words) {
        return read(words, new Hints("", "application/json", Map.of("jsonl.kind", "article")));
    }

    private Read read(String words, Hints hints) {
        Text text = PlainText.read(words);
        return new Read(text, facts.read(text, hints));
    }

    /** A text and its facts. */
    record Read(Text text, Facts facts) {
        static Read of(Document document) {
            return new Read(document.text(), document.facts());
        }
    }
}

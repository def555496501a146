package org.pincite.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Every field brings its own tokens, or is one token; nothing is left to analyse. */
final class NoAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        throw new IllegalStateException("field " + fieldName + " was to be analysed, but brings no tokens of its own");
    }
}

package org.pincite.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Inflection;
import org.pincite.corpus.Text;
import org.pincite.corpus.Words;

/**
 * The words of a text as tokens: each word as it stands, and at the same position, where it is a plural or possessive, its
 * {@linkplain #inflected base form}. Behind the text come the words of the title, {@link Schema#TITLE_GAP} positions away,
 * with offsets counted on from the text's end.
 */
final class WordStream extends TokenStream {
    /** Marks a base form that does not stand in the text; no word begins with it. */
    static final char INFLECTED = '~';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Words text;
    private final Words title;
    private final int titleFrom;
    private Words words;
    private int base;
    private int gap;
    private @Nullable String pending;

    WordStream(Text text, String title) {
        this.text = new Words(text);
        this.title = new Words(title);
        this.titleFrom = text.chars().length() + 1;
        this.words = this.text;
    }

    /** The words of a plain string. */
    WordStream(String words) {
        this.text = new Words(words);
        this.title = new Words("");
        this.titleFrom = words.length() + 1;
        this.words = this.text;
    }

    /** The term under which a base form is indexed beside the word it comes from. */
    static String inflected(String base) {
        return INFLECTED + base;
    }

    @Override
    public boolean incrementToken() {
        if (pending != null) {
            String baseForm = pending;
            pending = null;
            clearAttributes();
            term.append(INFLECTED).append(baseForm);
            offset.setOffset(base + words.start(), base + words.end());
            increment.setPositionIncrement(0);
            return true;
        }
        while (!words.next()) {
            if (words == title) {
                return false;
            }
            words = title;
            base = titleFrom;
            gap = Schema.TITLE_GAP;
        }
        clearAttributes();
        term.copyBuffer(words.buffer(), 0, words.length());
        offset.setOffset(base + words.start(), base + words.end());
        increment.setPositionIncrement(1 + gap);
        gap = 0;
        pending = baseForm(words.buffer(), words.length());
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(titleFrom, titleFrom);
    }

    /** The base form if the word has one; most words do not end in a way that allows it, and cost nothing. */
    private static @Nullable String baseForm(char[] buffer, int length) {
        char last = buffer[length - 1];
        if (length < 3 || last < 'a' || "sneathi".indexOf(last) < 0) {
            return null;
        }
        if (last != 's' && length > 13) {
            return null;
        }
        String word = new String(buffer, 0, length);
        String baseForm = Inflection.base(word);
        return baseForm.equals(word) ? null : baseForm;
    }
}

package org.pincite.sample;

import java.util.ArrayList;
import java.util.List;
import org.pincite.sample.Words.Face;
import org.pincite.sample.Words.Fragment;
import org.pincite.sample.Words.Word;

/** Fills lines of a given width, word by word, and breaks a word at the line end where it may be broken. */
final class LineBreaker {
    private LineBreaker() {}

    /** @param indent by how much the first line is shorter (or, below zero, longer) than the others */
    static List<List<Word>> broken(
            List<Word> words, double width, double indent, double size, Fonts fonts, boolean syllables) {
        List<List<Word>> lines = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        double space = fonts.width(Face.ROMAN, size, " ");
        double left = width - indent;
        for (Word next : words) {
            Word word = next;
            while (true) {
                double needed = width(List.of(word), size, fonts) + (line.isEmpty() ? 0 : space);
                if (needed <= left) {
                    line.add(word);
                    left -= needed;
                    break;
                }
                Word tail = split(word, left - (line.isEmpty() ? 0 : space), size, fonts, syllables, line);
                if (tail == word && line.isEmpty()) {
                    line.add(word);
                    left = 0;
                    break;
                }
                lines.add(List.copyOf(line));
                line.clear();
                left = width;
                word = tail;
            }
        }
        if (!line.isEmpty()) {
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    static double width(List<Word> line, double size, Fonts fonts) {
        double width = Math.max(0, line.size() - 1) * fonts.width(Face.ROMAN, size, " ");
        for (Word word : line) {
            for (Fragment fragment : word.fragments()) {
                width += fonts.width(fragment.face(), fragment.raised() ? size * 0.62 : size, fragment.text());
            }
        }
        return width;
    }

    /** Puts as much of the word on the line as fits and returns the rest; the word itself where it cannot be broken. */
    private static Word split(Word word, double room, double size, Fonts fonts, boolean syllables, List<Word> line) {
        if (word.fragments().size() != 1) {
            return word;
        }
        Fragment whole = word.fragments().getFirst();
        String text = whole.text();
        int fits = 0;
        while (fits < text.length() && fonts.width(whole.face(), size, text.substring(0, fits + 1)) <= room) {
            fits++;
        }
        int cut = Hyphenation.cut(text, fits, syllables);
        if (cut == 0) {
            return word;
        }
        String head = text.substring(0, cut);
        boolean own = head.endsWith("-") || head.endsWith("—");
        line.add(new Word(List.of(new Fragment(own ? head : head + "-", whole.face(), false))));
        return new Word(List.of(new Fragment(text.substring(cut), whole.face(), false)));
    }
}

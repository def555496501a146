package org.pincite.sample;

import java.util.ArrayList;
import java.util.List;

/** Running text cut into words, each with its type face and footnote calls. */
final class Words {
    /** Type faces of one family. */
    enum Face {
        ROMAN,
        BOLD,
        ITALIC,
        BOLD_ITALIC
    }

    /** A run of one face; {@code raised} for a footnote call. */
    record Fragment(String text, Face face, boolean raised) {}

    /** What stands between two spaces. */
    record Word(List<Fragment> fragments) {
        Word {
            fragments = List.copyOf(fragments);
        }

        List<String> calls() {
            return fragments.stream()
                    .filter(Fragment::raised)
                    .map(Fragment::text)
                    .toList();
        }
    }

    private final List<Word> words = new ArrayList<>();
    private final List<Fragment> word = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean bold;
    private boolean italic;

    private Words(boolean bold) {
        this.bold = bold;
    }

    static List<Word> of(String text, boolean bold) {
        Words words = new Words(bold);
        words.read(text.replaceAll("\\[([^\\]^]+)]\\((?:https?:|/)[^)]*\\)", "$1"));
        return List.copyOf(words.words);
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                run.append(text.charAt(++i));
            } else if (c == '*') {
                endRun();
                if (text.startsWith("**", i)) {
                    bold = !bold;
                    i++;
                } else {
                    italic = !italic;
                }
            } else if (text.startsWith("[^", i)) {
                endRun();
                int close = text.indexOf(']', i);
                word.add(new Fragment(text.substring(i + 2, close), Face.ROMAN, true));
                i = close;
            } else if (c == ' ') {
                endWord();
            } else {
                run.append(c);
            }
        }
        endWord();
    }

    private void endRun() {
        if (!run.isEmpty()) {
            Face face = bold ? (italic ? Face.BOLD_ITALIC : Face.BOLD) : italic ? Face.ITALIC : Face.ROMAN;
            word.add(new Fragment(run.toString(), face, false));
            run.setLength(0);
        }
    }

    private void endWord() {
        endRun();
        if (!word.isEmpty()) {
            words.add(new Word(word));
            word.clear();
        }
    }
}

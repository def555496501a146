package org.pincite.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to read a quotation's symbols, all of them and in order, over some of a source's tokens: global in the
 * quotation, free at both ends of the source (Needleman and Wunsch 1970, with free end gaps in one of the two).
 *
 * <p>An ellipsis leaves out source tokens for next to nothing, words in brackets stand for up to {@link #BRACKETED} words of
 * the source, the number of a footnote may always be left out. Time and space grow with symbols times tokens.
 */
final class Alignment {
    /** Source words that one bracket may stand for (quotes.md §4). */
    private static final int BRACKETED = 6;

    /** A word dropped; one added costs more, since a quoter leaves out more than he invents. */
    private static final int WORD = 10_000;

    private static final int ADDED = 25_000;
    private static final int REPLACED = 20_000;
    private static final int SIMILAR = 9_000;
    private static final int CASE = 2_000;
    private static final int MARK = 3_000;
    private static final int OCR = 400;
    private static final int TYPOGRAPHIC = 10;
    /** So that of equal words the nearer are taken, but for a hundred words none in capitals for small letters. */
    private static final int LEFT_OUT = 20;

    private static final int HIDDEN = 5;
    private static final int NEVER = Integer.MAX_VALUE / 4;

    private static final byte NONE = 0;
    private static final byte PAIR = 1;
    private static final byte DROP = 2;
    private static final byte ADD = 3;
    private static final byte MERGE = 4;
    private static final byte OMIT = 5;
    private static final byte END_OMIT = 6;
    private static final byte COVER = 7;
    private static final byte SIC = 8;
    /** {@code HIDE + k}: a bracket that stands for k tokens. */
    private static final byte HIDE = 16;

    private Alignment() {}

    /** What becomes of a symbol, or of a source token that no symbol stands for. */
    enum Act {
        /** Symbol and source token stand for one another. */
        PAIR,
        /** The symbol stands for two source tokens that a line end parts. */
        MERGE,
        /** A source token is not in the quotation. */
        DROP,
        /** The symbol is not in the source. */
        ADD,
        /** A source token is left out by an ellipsis. */
        OMIT,
        /** An ellipsis. */
        OMISSION,
        /** An altered word stands for a source token. */
        COVER,
        /** Words in brackets stand for source tokens. */
        HIDE,
        SIC
    }

    /**
     * One step.
     *
     * @param symbol index of the symbol, that which follows where the step has none of its own
     * @param from first source token, {@code to} after the last; equal where there is none
     */
    record Step(Act act, int symbol, int from, int to) {
        /** The same where {@code tokens} stand before the source. */
        Step shifted(int tokens) {
            return new Step(act, symbol, from + tokens, to + tokens);
        }
    }

    /** @return the steps from the first source token used to the last */
    static List<Step> of(List<Symbol> symbols, List<Token> source, boolean ocr) {
        int n = symbols.size();
        int m = source.size();
        Sketch[] sketches = new Sketch[m];
        int[] drops = new int[m];
        for (int j = 0; j < m; j++) {
            sketches[j] = Sketch.of(source.get(j), ocr);
            drops[j] = dropped(source.get(j));
        }
        byte[][] back = new byte[n + 1][m + 1];
        int[] row = new int[m + 1];
        for (int i = 0; i < n; i++) {
            Symbol symbol = symbols.get(i);
            int[] next = new int[m + 1];
            Arrays.fill(next, NEVER);
            if (i > 0) {
                drop(row, back[i], symbol instanceof Symbol.Omission, drops);
            }
            if (symbol instanceof Symbol.Text(Token token)) {
                text(token, source, sketches, row, next, back[i + 1], ocr);
            } else {
                for (int j = 0; j <= m; j++) {
                    if (row[j] < NEVER) {
                        relax(symbol, source, j, row[j], next, back[i + 1]);
                    }
                }
            }
            row = next;
        }
        int end = 0;
        for (int j = 1; j <= m; j++) {
            if (row[j] < row[end]) {
                end = j;
            }
        }
        return trace(back, n, end);
    }

    /** Leaves source tokens out before a symbol. */
    private static void drop(int[] row, byte[] back, boolean omission, int[] drops) {
        for (int j = 0; j < drops.length; j++) {
            int cost = row[j] + (omission ? LEFT_OUT : drops[j]);
            if (row[j] < NEVER && cost < row[j + 1]) {
                row[j + 1] = cost;
                back[j + 1] = omission ? OMIT : DROP;
            }
        }
    }

    private static void text(
            Token token, List<Token> source, Sketch[] sketches, int[] row, int[] next, byte[] back, boolean ocr) {
        int m = source.size();
        int added = token.isWord() ? ADDED : MARK;
        Sketch sketch = Sketch.of(token, ocr);
        for (int j = 0; j <= m; j++) {
            int here = row[j];
            if (here >= NEVER) {
                continue;
            }
            put(next, back, j, here + added, ADD);
            if (j < m) {
                Token other = source.get(j);
                int paired = token.isWord() && other.isWord() && !sketch.mayBeLike(sketches[j], ocr)
                        ? REPLACED
                        : paired(token, other, ocr);
                put(next, back, j + 1, here + paired, PAIR);
                if (j + 1 < m && source.get(j + 1).broken() && merges(token, other, source.get(j + 1))) {
                    put(next, back, j + 2, here + TYPOGRAPHIC, MERGE);
                }
            }
        }
    }

    private static void relax(Symbol symbol, List<Token> source, int j, int here, int[] next, byte[] back) {
        int m = source.size();
        switch (symbol) {
            case Symbol.Text text -> throw new IllegalArgumentException("a word is aligned by itself: " + text);
            case Symbol.Altered altered -> {
                put(next, back, j, here + ADDED, ADD);
                if (j < m && altered.covers(source.get(j))) {
                    put(next, back, j + 1, here + HIDDEN, COVER);
                }
            }
            case Symbol.Bracket bracket -> {
                int words = 0;
                for (int k = 0; j + k <= m && k < 100; k++) {
                    put(next, back, j + k, here + HIDDEN * k, (byte) (HIDE + k));
                    if (j + k < m && source.get(j + k).isWord() && ++words > BRACKETED) {
                        break;
                    }
                }
            }
            case Symbol.Omission omission -> put(next, back, j, here, END_OMIT);
            case Symbol.Sic sic -> put(next, back, j, here, SIC);
        }
    }

    private static void put(int[] next, byte[] back, int j, int cost, byte act) {
        if (cost < next[j] && cost < NEVER) {
            next[j] = cost;
            back[j] = act;
        }
    }

    private static int paired(Token quoted, Token source, boolean ocr) {
        if (source.kind() == Token.Kind.CALL || quoted.isWord() != source.isWord()) {
            return quoted.isWord() || source.isWord() ? NEVER : MARK;
        }
        return switch (Likeness.of(quoted, source, ocr)) {
            case EXACT -> 0;
            case TYPOGRAPHIC -> TYPOGRAPHIC;
            case OCR -> OCR;
            case CASE -> CASE;
            case SIMILAR -> SIMILAR;
            case OTHER -> quoted.isWord() ? REPLACED : MARK;
        };
    }

    private static int dropped(Token source) {
        return switch (source.kind()) {
            case CALL -> 0;
            case MARK -> MARK;
            case WORD -> WORD;
        };
    }

    /** Whether the quotation's word is two of the source's, parted by a line end without a hyphen. */
    private static boolean merges(Token quoted, Token first, Token second) {
        return quoted.isWord()
                && first.isWord()
                && second.isWord()
                && second.broken()
                && quoted.plain().length()
                        == first.plain().length() + second.plain().length()
                && quoted.plain().startsWith(first.plain())
                && quoted.plain().endsWith(second.plain());
    }

    private static List<Step> trace(byte[][] back, int n, int end) {
        List<Step> steps = new ArrayList<>();
        int i = n;
        int j = end;
        while (i > 0) {
            byte act = back[i][j];
            switch (act) {
                case DROP -> steps.add(new Step(Act.DROP, i, --j, j + 1));
                case OMIT -> steps.add(new Step(Act.OMIT, i, --j, j + 1));
                case PAIR -> steps.add(new Step(Act.PAIR, --i, --j, j + 1));
                case COVER -> steps.add(new Step(Act.COVER, --i, --j, j + 1));
                case MERGE -> {
                    j -= 2;
                    steps.add(new Step(Act.MERGE, --i, j, j + 2));
                }
                case ADD -> steps.add(new Step(Act.ADD, --i, j, j));
                case SIC -> steps.add(new Step(Act.SIC, --i, j, j));
                case END_OMIT -> steps.add(new Step(Act.OMISSION, --i, j, j));
                case NONE -> throw new IllegalStateException("no way leads to symbol " + i + " at token " + j);
                default -> {
                    int hidden = act - HIDE;
                    j -= hidden;
                    steps.add(new Step(Act.HIDE, --i, j, j + hidden));
                }
            }
        }
        Collections.reverse(steps);
        return steps;
    }
}

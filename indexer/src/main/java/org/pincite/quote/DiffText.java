package org.pincite.quote;

import java.util.ArrayList;
import java.util.List;
import org.pincite.quote.Alignment.Act;
import org.pincite.quote.Alignment.Step;

/** Writes the word diff of an alignment. */
final class DiffText {
    private final List<Symbol> symbols;
    private final List<Token> source;
    private final List<Step> steps;
    private final boolean[] marked;
    private final List<Difference> differences = new ArrayList<>();

    DiffText(List<Symbol> symbols, List<Token> source, List<Step> steps, boolean[] marked) {
        this.symbols = symbols;
        this.source = source;
        this.steps = steps;
        this.marked = marked;
    }

    List<Difference> differences() {
        for (int at = 0; at < steps.size(); at++) {
            Step step = steps.get(at);
            List<Token> tokens = source.subList(step.from(), step.to());
            switch (step.act()) {
                case PAIR, MERGE -> {
                    Token token = ((Symbol.Text) symbols.get(step.symbol())).token();
                    boolean same = step.act() == Act.MERGE
                            || token.plain().equals(tokens.getFirst().plain())
                            || token.plain().equals(tokens.getFirst().joined())
                            || (token.isQuoteMark() && tokens.getFirst().isQuoteMark());
                    if (same) {
                        put(Difference.Op.EQUAL, written(tokens), false);
                    } else {
                        put(Difference.Op.DELETE, written(tokens), marked[at]);
                        put(Difference.Op.INSERT, written(List.of(token)), marked[at]);
                    }
                }
                case DROP, OMIT -> put(Difference.Op.DELETE, written(tokens), marked[at]);
                case ADD, SIC, OMISSION -> put(Difference.Op.INSERT, written(symbols.get(step.symbol())), isMark(step));
                case COVER, HIDE -> {
                    if (!tokens.isEmpty()) {
                        put(Difference.Op.DELETE, written(tokens), true);
                    }
                    put(Difference.Op.INSERT, written(symbols.get(step.symbol())), true);
                }
            }
        }
        Difference first = differences.isEmpty() ? null : differences.getFirst();
        if (first != null) {
            differences.set(0, new Difference(first.op(), first.text().stripLeading(), first.marked()));
        }
        return differences;
    }

    private static boolean isMark(Step step) {
        return step.act() != Act.ADD;
    }

    private void put(Difference.Op op, String text, boolean isMarked) {
        if (!differences.isEmpty()
                && differences.getLast().op() == op
                && differences.getLast().marked() == isMarked) {
            Difference before = differences.removeLast();
            differences.add(new Difference(op, before.text() + text, isMarked));
        } else {
            differences.add(new Difference(op, text, isMarked));
        }
    }

    private static String written(Symbol symbol) {
        return switch (symbol) {
            case Symbol.Text(Token token) -> written(List.of(token));
            case Symbol.Altered a -> " " + a.before() + "[" + a.bracketed() + "]" + a.behind();
            case Symbol.Bracket bracket -> " [" + words(bracket.content()) + "]";
            case Symbol.Omission omission -> omission.dots() > 3 ? " . . . ." : " . . .";
            case Symbol.Sic sic -> " [sic]";
        };
    }

    private static String written(List<Token> tokens) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens) {
            if (token.spaced()) {
                out.append(' ');
            }
            out.append(token.written());
        }
        return out.toString();
    }

    /** The tokens as a reader sees them. */
    static String words(List<Token> tokens) {
        return written(tokens).strip();
    }
}

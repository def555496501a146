package org.pincite.sample;

import java.util.ArrayList;
import java.util.List;
import org.pincite.sample.Words.Face;

/**
 * Sets testimony as a reporter does: 25 numbered lines to a page, questions and answers indented, so that a passage is
 * cited by page and line ({@code 43:7-12}).
 */
final class Transcript {
    private static final int LINES = 25;
    private static final int COLUMNS = 56;

    private Transcript() {}

    /** One page of testimony; {@code lines} are at most 25. */
    record Leaf(int label, List<String> lines) {}

    static List<Leaf> leaves(Source source, List<Block> blocks) {
        List<Leaf> leaves = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        int label = Integer.parseInt(source.key("first-label", "1"));
        for (Block block : blocks) {
            if (block instanceof Block.Directive(String name, String argument, List<String> own)) {
                if (!name.equals("page") && !name.equals("labels")) {
                    throw new IllegalArgumentException(source.file() + ": no directive @" + name + " in a transcript");
                }
                leaves.add(new Leaf(label++, List.copyOf(lines)));
                lines.clear();
                if (name.equals("labels")) {
                    label = Integer.parseInt(argument.substring(argument.indexOf(' ') + 1));
                }
                continue;
            }
            for (String line : wrapped(block)) {
                if (lines.size() == LINES) {
                    leaves.add(new Leaf(label++, List.copyOf(lines)));
                    lines.clear();
                }
                lines.add(line);
            }
        }
        leaves.add(new Leaf(label, List.copyOf(lines)));
        return leaves;
    }

    static List<Sheet> sheets(Source source, List<Block> blocks) {
        List<Sheet> sheets = new ArrayList<>();
        Geometry paper = Geometry.of(source);
        for (Leaf leaf : leaves(source, blocks)) {
            Sheet sheet = new Sheet();
            sheet.label = Integer.toString(leaf.label());
            double y = paper.top();
            for (String line : leaf.lines()) {
                y -= paper.pitch();
                String text = line.stripLeading();
                if (!text.isEmpty()) {
                    sheet.add(paper.left() + (line.length() - text.length()) * 7.2, y, 12, Face.ROMAN, text);
                }
            }
            sheets.add(sheet);
        }
        return sheets;
    }

    /** As plain text: a form feed after each page, its number at the right, line numbers at the left. */
    static String text(Source source, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Leaf leaf : leaves(source, blocks)) {
            text.append(text.isEmpty() ? "" : "\f")
                    .append(" ".repeat(60))
                    .append("Page ")
                    .append(leaf.label())
                    .append("\n\n");
            for (int i = 0; i < leaf.lines().size(); i++) {
                text.append(("%2d   ".formatted(i + 1) + leaf.lines().get(i)).stripTrailing())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> wrapped(Block block) {
        if (!(block instanceof Block.Text text)) {
            throw new IllegalArgumentException("no such block in a transcript: " + block);
        }
        return switch (text.style()) {
            case LINE -> List.of(text.text());
            case CENTER -> List.of(" ".repeat(Math.max(0, (COLUMNS - text.text().length()) / 2)) + text.text());
            default -> wrapped(text.text());
        };
    }

    private static List<String> wrapped(String text) {
        boolean answer = text.startsWith("Q. ") || text.startsWith("A. ");
        String marked = answer ? text.substring(0, 2) + "   " + text.substring(3) : text;
        StringBuilder line = new StringBuilder(answer ? "     " : "          ");
        List<String> lines = new ArrayList<>();
        for (String word : marked.split(" ", -1)) {
            if (line.length() + word.length() > COLUMNS) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }
}

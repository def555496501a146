package org.pincite.sample;

import java.util.List;

/** Running text as HTML. */
final class Html {
    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** One paragraph: {@code *italic*}, {@code **bold**} and {@code [words](address)} as elements. */
    static String inline(String text) {
        return escaped(text)
                .replaceAll("\\[([^\\]^]+)]\\(((?:https?:|/)[^)]*)\\)", "<a href=\"$2\">$1</a>")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>")
                .replaceAll("(?<!\\\\)\\*([^* ][^*]*)(?<!\\\\)\\*", "<em>$1</em>")
                .replace("\\*", "*");
    }

    /** The blocks of an article's body, without its {@code @related} and {@code @comments}. */
    static String body(List<Block> blocks) {
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Text(Block.Style style, String text)) {
                html.append(
                        switch (style) {
                            case HEADING, SUBHEAD -> "<h2>" + inline(text) + "</h2>\n";
                            case QUOTE -> "<blockquote><p>" + inline(text) + "</p></blockquote>\n";
                            case ITEM -> "<ul><li>" + inline(text) + "</li></ul>\n";
                            default -> "<p>" + inline(text) + "</p>\n";
                        });
            } else if (!(block instanceof Block.Directive)) {
                throw new IllegalArgumentException("no such block in an article: " + block);
            }
        }
        return html.toString();
    }

    /** The lines below a directive, each put into the given shape ({@code %s}). */
    static String list(List<Block> blocks, String directive, String shape) {
        StringBuilder html = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Block.Directive(String name, String argument, List<String> lines)
                    && name.equals(directive)) {
                for (String line : lines) {
                    html.append(shape.replace("%s", inline(line))).append('\n');
                }
            }
        }
        return html.toString();
    }
}

package org.pincite.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a source as plain text: a transcript with its pages and lines, anything else as paragraphs. */
final class TextWriter {
    private TextWriter() {}

    static byte[] write(Source source) {
        List<Block> blocks = Markup.read(source.body());
        String text =
                source.key("layout", "").equals("transcript") ? Transcript.text(source, blocks) : paragraphs(blocks);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String paragraphs(List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Text(Block.Style style, String words) -> {
                    String plain = words.replaceAll("\\[([^\\]^]+)]\\((https?:[^)]*)\\)", "$1 <$2>");
                    text.append(
                            switch (style) {
                                case LINE, CENTER -> plain + "\n";
                                case QUOTE -> "    " + plain + "\n\n";
                                case ITEM -> "* " + plain + "\n\n";
                                case HEADING, SUBHEAD -> "\n" + plain + "\n\n";
                                case BODY, FLUSH -> plain + "\n\n";
                            });
                }
                case Block.Caption caption -> {
                    caption.left()
                            .forEach(row -> text.append(
                                            row.startsWith(">>")
                                                    ? "        "
                                                            + row.substring(2).strip()
                                                    : row)
                                    .append('\n'));
                    text.append('\n');
                    caption.right().forEach(row -> text.append(row).append('\n'));
                    text.append('\n');
                }
                case Block.Directive(String name, String argument, List<String> lines) -> {
                    if (name.equals("page")) {
                        text.append('\f');
                    }
                }
                case Block.Footnote(String mark, String words) ->
                    text.append('[').append(mark).append("] ").append(words).append("\n\n");
                case Block.Contents(String words, String page) ->
                    text.append(words).append(" ..... ").append(page).append('\n');
                case Block.Image image -> throw new IllegalArgumentException("no picture in a text: " + image);
            }
        }
        return text.toString();
    }
}

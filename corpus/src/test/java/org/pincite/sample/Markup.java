package org.pincite.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.sample.Block.Style;

/**
 * Reads the body of a source. Blank lines part the blocks; the first characters of a line say what it is:
 *
 * <pre>
 * text            a paragraph            # text    a centred heading      ## text   a heading at the left
 * = text          without indent         &gt; text    a block quotation      - text    a list item
 * ^ text          one centred line       | text    one line as it is      ~ a ~ 4   a line of a table of contents
 * [^1]: text      footnote 1             @name …   a directive
 * &#64;caption ) … || … @end                    the caption: left column, right column
 * </pre>
 *
 * Inside text: {@code *italic*}, {@code **bold**}, {@code [^1]} a footnote call, {@code [words](address)} a link.
 */
final class Markup {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^(\\d+)]: (.*)");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines;
    private int at;

    private Markup(List<String> lines) {
        this.lines = lines;
    }

    static List<Block> read(List<String> lines) {
        Markup markup = new Markup(lines);
        while (markup.at < lines.size()) {
            markup.block();
        }
        return List.copyOf(markup.blocks);
    }

    private void block() {
        String line = lines.get(at);
        Matcher note = FOOTNOTE.matcher(line);
        if (line.isBlank()) {
            at++;
        } else if (line.startsWith("@caption")) {
            caption(line.charAt(line.length() - 1));
        } else if (line.startsWith("@")) {
            directive(line);
        } else if (note.matches()) {
            blocks.add(new Block.Footnote(note.group(1), joined(note.group(2))));
        } else if (line.startsWith("~ ")) {
            int cut = line.lastIndexOf(" ~ ");
            blocks.add(new Block.Contents(line.substring(2, cut), line.substring(cut + 3)));
            at++;
        } else if (line.startsWith("| ") || line.equals("|")) {
            blocks.add(new Block.Text(Style.LINE, line.length() < 2 ? "" : line.substring(2)));
            at++;
        } else if (line.startsWith("^ ")) {
            blocks.add(new Block.Text(Style.CENTER, line.substring(2)));
            at++;
        } else {
            text(line);
        }
    }

    private void text(String line) {
        for (Style style : Style.values()) {
            String prefix = prefix(style);
            if (!prefix.isEmpty() && line.startsWith(prefix)) {
                blocks.add(new Block.Text(style, joined(line.substring(prefix.length()))));
                return;
            }
        }
        blocks.add(new Block.Text(Style.BODY, joined(line)));
    }

    private static String prefix(Style style) {
        return switch (style) {
            case HEADING -> "# ";
            case SUBHEAD -> "## ";
            case QUOTE -> "> ";
            case ITEM -> "- ";
            case FLUSH -> "= ";
            case BODY, CENTER, LINE -> "";
        };
    }

    /** The first line and all that follow until a blank one, or one that starts a block of its own. */
    private String joined(String first) {
        StringBuilder text = new StringBuilder(first);
        at++;
        while (at < lines.size()
                && !lines.get(at).isBlank()
                && !lines.get(at).matches("(?:[@^|~#=>-] |[@]|\\[\\^\\d+]:).*")) {
            text.append(' ').append(lines.get(at++).strip());
        }
        return text.toString();
    }

    private void directive(String line) {
        int space = line.indexOf(' ');
        String name = space < 0 ? line.substring(1) : line.substring(1, space);
        String argument = space < 0 ? "" : line.substring(space + 1);
        at++;
        if (name.equals("image")) {
            blocks.add(new Block.Image(argument));
            return;
        }
        List<String> own = new ArrayList<>();
        while (at < lines.size()
                && lines.get(at).startsWith("- ")
                && (name.equals("related") || name.equals("comments"))) {
            own.add(lines.get(at++).substring(2));
        }
        blocks.add(new Block.Directive(name, argument, List.copyOf(own)));
    }

    private void caption(char separator) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        List<String> column = left;
        for (at++; !lines.get(at).equals("@end"); at++) {
            if (lines.get(at).equals("||")) {
                column = right;
            } else {
                column.add(lines.get(at));
            }
        }
        at++;
        blocks.add(new Block.Caption(separator, List.copyOf(left), List.copyOf(right)));
    }
}

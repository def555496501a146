package org.pincite.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pincite.sample.Words.Face;
import org.pincite.sample.Words.Fragment;
import org.pincite.sample.Words.Word;

/**
 * Sets blocks on pages: breaks lines, keeps a footnote on the page of its call, a heading with what follows it, and the
 * lines of pleading paper on their numbers.
 */
final class Layout {
    private static final double NOTE_SIZE = 10;
    private static final double NOTE_PITCH = 12;
    private static final Pattern COLUMN = Pattern.compile("\\S+(?: {1,2}\\S+)*");

    private final Source source;
    private final Geometry paper;
    private final Fonts fonts;
    private final Map<String, String> notes = new HashMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<List<Word>> footLines = new ArrayList<>();
    private Sheet sheet = new Sheet();
    private double y;
    private boolean roman;
    private int label;
    private final Places places;
    private String bates = "";

    /** @param places where a first setting put things, for the table of contents */
    Layout(Source source, Geometry paper, Fonts fonts, Places places) {
        this.source = source;
        this.paper = paper;
        this.fonts = fonts;
        this.places = places;
        this.label = Integer.parseInt(source.key("first-label", "1"));
        this.bates = source.key("bates", "");
    }

    List<Sheet> set(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Footnote note) {
                notes.put(note.mark(), note.text());
            }
        }
        open();
        for (Block block : blocks) {
            switch (block) {
                case Block.Text text -> text(text);
                case Block.Caption caption -> caption(caption);
                case Block.Contents contents -> contents(contents);
                case Block.Footnote note -> {}
                case Block.Image image -> image(image);
                case Block.Directive directive -> directive(directive);
            }
        }
        close();
        return sheets;
    }

    private void open() {
        sheet = new Sheet();
        sheet.bates = bates;
        y = paper.top();
        if (!bates.isEmpty()) {
            int digits = bates.length() - bates.replaceAll("\\d+$", "").length();
            long next = Long.parseLong(bates.substring(bates.length() - digits)) + 1;
            bates = bates.substring(0, bates.length() - digits) + String.format(Locale.ROOT, "%0" + digits + "d", next);
        }
    }

    private void close() {
        double noteY = paper.bottom() + footLines.size() * NOTE_PITCH - NOTE_PITCH;
        if (!footLines.isEmpty()) {
            sheet.rules.add(new double[] {paper.left(), noteY + NOTE_PITCH + 1, 144});
        }
        for (List<Word> line : footLines) {
            draw(line, paper.left(), noteY, NOTE_SIZE);
            noteY -= NOTE_PITCH;
        }
        footLines.clear();
        if (label > 0) {
            String printed = roman ? roman(label) : Integer.toString(label);
            boolean bare = sheets.isEmpty() && source.key("first-page", "bare").equals("bare") && label == 1;
            sheet.label = bare ? "" : printed;
            label++;
        }
        sheets.add(sheet);
    }

    private void page() {
        close();
        open();
    }

    private void directive(Block.Directive directive) {
        String argument = directive.argument();
        switch (directive.name()) {
            case "page" -> page();
            case "labels" -> {
                roman = argument.startsWith("roman");
                label = argument.equals("none") ? 0 : Integer.parseInt(argument.substring(argument.indexOf(' ') + 1));
            }
            case "bates" -> {
                bates = argument.equals("off") ? "" : argument;
            }
            case "bare" -> sheet.paper = false;
            case "space" -> y -= paper.close() * Double.parseDouble(argument.isEmpty() ? "1" : argument);
            case "rule" -> {
                y -= paper.close();
                sheet.rules.add(new double[] {paper.left(), y, paper.width()});
            }
            default -> throw new IllegalArgumentException(source.file() + ": no directive @" + directive.name());
        }
    }

    private void text(Block.Text block) {
        boolean open = paper.pitch() > paper.close();
        double left = paper.left();
        switch (block.style()) {
            case BODY -> {
                lines(Words.of(block.text(), false), left, paper.width(), open ? 36 : 0, paper.pitch());
                gap(open ? 0 : 0.6);
            }
            case FLUSH -> {
                lines(Words.of(block.text(), false), left, paper.width(), 0, paper.pitch());
                gap(open ? 0 : 0.6);
            }
            case QUOTE -> {
                gap(open ? 0.5 : 0);
                lines(Words.of(block.text(), false), left + 36, paper.width() - 72, 0, paper.close());
                gap(0.6);
            }
            case ITEM -> {
                lines(Words.of("•  " + block.text(), false), left + 36, paper.width() - 54, -12, paper.close());
                gap(0.4);
            }
            case HEADING -> {
                room(3);
                gap(0.6);
                sheet.headings.add(block.text());
                for (List<Word> line : broken(Words.of(block.text(), true), paper.width() - 72, 0)) {
                    centred(line, left, paper.width(), paper.close());
                }
                gap(0.5);
            }
            case SUBHEAD -> {
                room(3);
                gap(0.4);
                sheet.headings.add(block.text());
                lines(Words.of(block.text(), true), left + 36, paper.width() - 60, -22, paper.close());
                gap(0.5);
            }
            case CENTER -> centred(Words.of(block.text(), false), left, paper.width(), paper.close());
            case LINE -> line(block.text());
        }
    }

    /** One line as the source has it: a gap of three spaces or more starts another column, at its place in the source. */
    private void line(String text) {
        List<Row> columns = new ArrayList<>();
        Matcher column = COLUMN.matcher(text);
        double end = 0;
        while (column.find()) {
            List<Word> words = Words.of(column.group(), false);
            double inset = Math.max(column.start() * 4.5, end);
            columns.add(new Row(words, inset));
            end = inset + LineBreaker.width(words, paper.size(), fonts) + paper.size();
        }
        switch (columns.size()) {
            case 0 -> y -= paper.close();
            case 1 -> {
                double inset = columns.getFirst().inset();
                lines(columns.getFirst().words(), paper.left() + inset, paper.width() - inset, 0, paper.close());
            }
            default -> {
                if (end - paper.size() > paper.width()) {
                    throw new IllegalArgumentException(source.file() + ": too wide for the page: " + text);
                }
                advance(List.of(), paper.close());
                columns.forEach(row -> draw(row.words(), paper.left() + row.inset(), y, paper.size()));
            }
        }
    }

    /** Starts a new page unless so many lines still fit. */
    private void room(int lines) {
        if (y - lines * paper.pitch() < floor()) {
            page();
        }
    }

    private void gap(double closeLines) {
        y -= closeLines * paper.close();
    }

    private double floor() {
        return paper.bottom() + (footLines.isEmpty() ? 0 : footLines.size() * NOTE_PITCH + 6);
    }

    private void lines(List<Word> words, double left, double width, double indent, double pitch) {
        double x = left + indent;
        for (List<Word> line : broken(words, width, indent)) {
            advance(line, pitch);
            draw(line, x, y, paper.size());
            x = left;
        }
    }

    /** Goes down one line, to a new page where line and footnotes called in it do not fit. */
    private void advance(List<Word> line, double pitch) {
        List<List<Word>> called = new ArrayList<>();
        for (Word word : line) {
            for (String call : word.calls()) {
                String note = notes.get(call);
                if (note == null) {
                    throw new IllegalArgumentException(source.file() + ": no footnote " + call);
                }
                called.addAll(LineBreaker.broken(
                        Words.of("[^" + call + "] " + note, false), paper.width(), 0, NOTE_SIZE, fonts, false));
            }
        }
        double next = y - pitch;
        if (pitch == paper.pitch() && paper.numbered() > 0) {
            next = paper.top() - Math.ceil((paper.top() - y) / pitch - 0.01) * pitch - pitch;
        }
        double needed = called.isEmpty() ? 0 : called.size() * NOTE_PITCH + (footLines.isEmpty() ? 6 : 0);
        if (next < floor() + needed) {
            page();
            next = y - pitch;
        }
        y = next;
        footLines.addAll(called);
    }

    private List<List<Word>> broken(List<Word> words, double width, double indent) {
        boolean syllables = source.key("hyphenate", "no").equals("yes");
        return LineBreaker.broken(words, width, indent, paper.size(), fonts, syllables);
    }

    private void centred(List<Word> line, double left, double width, double pitch) {
        advance(line, pitch);
        draw(line, left + (width - LineBreaker.width(line, paper.size(), fonts)) / 2, y, paper.size());
    }

    private void draw(List<Word> line, double x, double baseline, double size) {
        double space = fonts.width(Face.ROMAN, size, " ");
        StringBuilder run = new StringBuilder();
        Face face = Face.ROMAN;
        double start = x;
        boolean first = true;
        for (Word word : line) {
            if (!first) {
                run.append(' ');
                x += space;
            }
            first = false;
            for (Fragment fragment : word.fragments()) {
                if (fragment.raised() || fragment.face() != face) {
                    flush(start, baseline, size, face, run);
                    start = x;
                    face = fragment.raised() ? face : fragment.face();
                }
                if (fragment.raised()) {
                    sheet.add(x, baseline + size * 0.35, size * 0.62, Face.ROMAN, fragment.text());
                    x += fonts.width(Face.ROMAN, size * 0.62, fragment.text());
                    start = x;
                } else {
                    run.append(fragment.text());
                    x += fonts.width(fragment.face(), size, fragment.text());
                }
            }
        }
        flush(start, baseline, size, face, run);
    }

    private void flush(double x, double baseline, double size, Face face, StringBuilder run) {
        if (!run.toString().isBlank()) {
            sheet.add(x, baseline, size, face, run.toString());
        }
        run.setLength(0);
    }

    private void contents(Block.Contents entry) {
        String text = entry.text();
        String where = places.resolve(entry);
        double indent = (text.length() - text.stripLeading().length()) * 9.0;
        double size = paper.size();
        List<List<Word>> lines = broken(Words.of(text.strip(), false), paper.width() - indent - 70, 0);
        for (int i = 0; i < lines.size(); i++) {
            advance(lines.get(i), paper.close());
            draw(lines.get(i), paper.left() + indent, y, size);
            if (i == lines.size() - 1) {
                double from = paper.left() + indent + LineBreaker.width(lines.get(i), size, fonts) + 4;
                double to = paper.left() + paper.width() - fonts.width(Face.ROMAN, size, where);
                int dots = (int) ((to - from - 4) / fonts.width(Face.ROMAN, size, "."));
                sheet.add(from, y, size, Face.ROMAN, ".".repeat(Math.max(3, dots)));
                sheet.add(to, y, size, Face.ROMAN, where);
            }
        }
        gap(0.35);
    }

    private void image(Block.Image image) {
        if (!sheet.marks.isEmpty()) {
            page();
        }
        sheet.image = image.file();
        sheet.paper = false;
        page();
    }

    private void caption(Block.Caption caption) {
        boolean newYork = caption.separator() == 'x';
        double half = paper.width() * (newYork ? 0.6 : 0.52);
        List<Row> left = column(caption.left(), half - 10);
        List<Row> right = column(caption.right(), paper.width() - half - 22);
        if (newYork) {
            rule(half);
        }
        double top = y;
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            advance(List.of(), paper.close());
            if (i < left.size()) {
                draw(left.get(i).words(), paper.left() + left.get(i).inset(), y, paper.size());
            }
            if (caption.separator() == ')' || caption.separator() == '§') {
                sheet.add(paper.left() + half, y, paper.size(), Face.ROMAN, String.valueOf(caption.separator()));
            }
            if (i < right.size()) {
                draw(
                        right.get(i).words(),
                        paper.left() + half + 20 + right.get(i).inset(),
                        y,
                        paper.size());
            }
        }
        if (newYork) {
            rule(half);
        } else if (caption.separator() == '|') {
            sheet.rules.add(new double[] {paper.left(), y - 4, half});
            sheet.uprights.add(new double[] {paper.left() + half, y - 4, top - y + 4});
        }
        gap(1);
    }

    private void rule(double half) {
        advance(List.of(), paper.close());
        int dashes = (int) (half / fonts.width(Face.ROMAN, paper.size(), "-")) - 1;
        sheet.add(paper.left(), y, paper.size(), Face.ROMAN, "-".repeat(dashes) + "x");
    }

    private record Row(List<Word> words, double inset) {}

    /** Role lines ("Plaintiffs,") start with {@code >>} and stand further in. */
    private List<Row> column(List<String> rows, double width) {
        List<Row> lines = new ArrayList<>();
        for (String row : rows) {
            double inset = row.startsWith(">>") ? 50 : 0;
            List<Word> words = Words.of(inset > 0 ? row.substring(2).strip() : row, false);
            if (words.isEmpty()) {
                lines.add(new Row(List.of(), 0));
            }
            for (List<Word> line : LineBreaker.broken(words, width - inset, 0, paper.size(), fonts, false)) {
                lines.add(new Row(line, inset));
            }
        }
        return lines;
    }

    private static String roman(int number) {
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        String[] tens = {"", "x", "xx", "xxx"};
        return tens[number / 10] + ones[number % 10];
    }
}

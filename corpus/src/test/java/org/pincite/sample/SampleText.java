package org.pincite.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.pincite.corpus.NumberedLine;
import org.pincite.corpus.Page;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;
import org.pincite.corpus.Words;
import org.pincite.extract.Extraction.Extracted;
import org.pincite.extract.Extractor;

/** A document of the sample corpus as Pincite reads it, asked whether some words stand where they are said to stand. */
final class SampleText {
    private static final Extractor EXTRACTOR =
            Extractor.create(new Extractor.Options(Duration.ofMinutes(2), 10_000_000, false));

    /** One word, folded, and where it stands. */
    private record Token(String term, Span span) {}

    private final Text text;
    private final List<Token> tokens = new ArrayList<>();

    private SampleText(Text text) {
        this.text = text;
        Words words = new Words(text);
        while (words.next()) {
            tokens.add(new Token(words.term(), new Span(words.start(), words.end())));
        }
    }

    static SampleText of(Path file) throws IOException {
        var extraction =
                EXTRACTOR.extract(Files.readAllBytes(file), file.getFileName().toString());
        if (extraction instanceof Extracted read) {
            return new SampleText(read.text());
        }
        throw new IllegalStateException(file + " was not read: " + extraction);
    }

    Text text() {
        return text;
    }

    /** The text without furniture and without hyphens at line ends, on one line. */
    String plain() {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        for (Span gap : gaps()) {
            if (gap.start() >= at) {
                plain.append(text.chars(), at, gap.start());
                at = gap.end();
            }
        }
        return plain.append(text.chars().substring(at)).toString().replaceAll("\\s+", " ");
    }

    private List<Span> gaps() {
        List<Span> gaps = new ArrayList<>(text.furniture());
        gaps.addAll(text.joins());
        gaps.sort((a, b) -> a.start() == b.start() ? b.end() - a.end() : a.start() - b.start());
        return gaps;
    }

    /**
     * Every place where the words stand, one after the other. Words that run on to the next page are found there, past the
     * footnotes of the page that they leave.
     */
    List<Span> find(String words) {
        List<String> wanted = terms(words);
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int last = lastOf(i, wanted);
            if (last >= 0) {
                found.add(new Span(
                        tokens.get(i).span().start(), tokens.get(last).span().end()));
            }
        }
        return found;
    }

    /** Index of the last token of the words when they begin at a token; -1 where they do not. */
    private int lastOf(int first, List<String> wanted) {
        int at = first - 1;
        for (String term : wanted) {
            int next = at + 1;
            if (!isTerm(next, term)) {
                next = at < first ? -1 : firstOfNextPage(at);
                if (!isTerm(next, term)) {
                    return -1;
                }
            }
            at = next;
        }
        return at;
    }

    private boolean isTerm(int token, String term) {
        return token >= 0 && token < tokens.size() && tokens.get(token).term().equals(term);
    }

    private int firstOfNextPage(int token) {
        int end = pageAt(tokens.get(token).span().start()).span().end();
        int next = token + 1;
        while (next < tokens.size() && tokens.get(next).span().start() < end) {
            next++;
        }
        return next;
    }

    /** Whether the words, or the pieces that marks of alteration part them into, stand within one such range in order. */
    boolean holds(String words, Predicate<Span> where) {
        List<Span> reached = List.of();
        List<String> pieces = pieces(words);
        for (int i = 0; i < pieces.size(); i++) {
            List<Span> before = reached;
            boolean first = i == 0;
            reached = find(pieces.get(i)).stream()
                    .filter(where)
                    .filter(span -> first || before.stream().anyMatch(b -> b.end() <= span.start()))
                    .toList();
        }
        return !reached.isEmpty();
    }

    /** Places that begin and end on pages that pass. */
    Predicate<Span> onPages(Predicate<Page> page) {
        return span -> page.test(pageAt(span.start())) && page.test(pageAt(span.end() - 1));
    }

    /** Places in the paragraphs with these numbers, and in what follows each up to the next number. */
    Predicate<Span> inParagraphs(int from, int to) {
        return span -> {
            int number = 0;
            for (Paragraph paragraph : text.paragraphs()) {
                if (paragraph.span().start() <= span.start()) {
                    Integer own = paragraph.number();
                    number = own == null ? number : own;
                }
            }
            return from <= number && number <= to;
        };
    }

    /** Places within numbered lines, from a line of one page to a line of another, both included. */
    Predicate<Span> inLines(int page, int line, int toPage, int toLine) {
        return span -> {
            int start = place(span.start());
            int end = place(span.end() - 1);
            return start >= page * 100 + line && end <= toPage * 100 + toLine && start > 0;
        };
    }

    /** Hundred times the printed page plus the line. */
    private int place(int offset) {
        for (NumberedLine line : text.lines()) {
            String label = pageAt(offset).label();
            if (line.span().contains(offset) && label != null && label.matches("\\d+")) {
                return Integer.parseInt(label) * 100 + line.number();
            }
        }
        return -1;
    }

    private Page pageAt(int offset) {
        return text.pageMap().pageAt(offset);
    }

    /** The parts between ellipses and bracketed words; a bracketed letter belongs to its word ({@code [t]he}). */
    static List<String> pieces(String words) {
        return List.of(words.replaceAll("\\[(\\p{L})](?=\\p{L})", "$1").split("\\[[^\\]]*]|…|\\.(?: ?\\.){2,3}"))
                .stream()
                .filter(piece -> !terms(piece).isEmpty())
                .toList();
    }

    private static List<String> terms(String words) {
        List<String> terms = new ArrayList<>();
        Words each = new Words(words);
        while (each.next()) {
            terms.add(each.term());
        }
        return terms;
    }
}

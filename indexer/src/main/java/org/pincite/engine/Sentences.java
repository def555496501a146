package org.pincite.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;

/**
 * The sentences that passages of a document stand in. A sentence ends with its paragraph, or where {@link
 * org.pincite.corpus.Sentences} says; of a long one the words next to the passage are kept.
 */
final class Sentences {
    /** Characters kept before and after the passage. */
    private static final int REACH = 240;

    private final Engine engine;
    private final DocumentId id;
    private final Set<String> collections;
    private @Nullable PageText last;

    Sentences(Engine engine, DocumentId id, Set<String> collections) {
        this.engine = engine;
        this.id = id;
        this.collections = collections;
    }

    /** The sentence around {@code passage}, which stands at {@code place}; null if it stands nowhere. */
    @Nullable
    Snippet around(Span passage, @Nullable Place place) {
        PageText page = place == null ? null : page(place.page());
        if (place == null || page == null) {
            return null;
        }
        int offset = page.page().span().start();
        Span bounds = bounds(page, passage);
        Span sentence = sentence(
                page.text(),
                new Span(passage.start() - offset, passage.end() - offset),
                new Span(bounds.start() - offset, bounds.end() - offset));
        int start = sentence.start() + offset;
        int end = sentence.end() + offset;
        List<Snippet.Segment> segments = new ArrayList<>();
        add(segments, words(start, passage.start()), false, isBlank(page, passage.start() - 1), false);
        segments.add(new Snippet.Segment(place.words(), true));
        add(segments, words(passage.end(), end), false, false, isBlank(page, passage.end()));
        return new Snippet(
                segments,
                start,
                end,
                passage.start(),
                place.page(),
                place.pinCite().toString());
    }

    private static void add(
            List<Snippet.Segment> segments, String words, boolean match, boolean blankAfter, boolean blankBefore) {
        if (!words.isEmpty()) {
            segments.add(new Snippet.Segment((blankBefore ? " " : "") + words + (blankAfter ? " " : ""), match));
        }
    }

    private String words(int start, int end) {
        if (start >= end) {
            return "";
        }
        Optional<Place> place = engine.locate(id, new Span(start, end), collections);
        return place.map(Place::words).orElse("");
    }

    private @Nullable PageText page(int ordinal) {
        PageText known = last;
        if (known == null || known.page().ordinal() != ordinal) {
            known = engine.page(id, ordinal, collections).orElse(null);
            last = known;
        }
        return known;
    }

    /** What the sentence cannot reach over: the ends of the page, and of the paragraph the passage stands in. */
    private static Span bounds(PageText page, Span passage) {
        Span whole = page.page().span();
        for (Paragraph paragraph : page.paragraphs()) {
            Span span = paragraph.span();
            if (span.start() <= passage.start() && passage.end() <= span.end()) {
                return new Span(Math.max(whole.start(), span.start()), Math.min(whole.end(), span.end()));
            }
        }
        return whole;
    }

    /** The sentence of {@code text} that {@code passage} stands in, within {@code bounds}; at least the passage. */
    static Span sentence(String text, Span passage, Span bounds) {
        int end = passage.end() > text.length() ? passage.end() : end(text, passage.end(), bounds.end());
        return new Span(start(text, passage.start(), bounds.start()), end);
    }

    private static int start(String text, int passage, int least) {
        int from = Math.max(least, passage - REACH);
        for (int at = passage; at > from; at--) {
            if (isEnd(text, at)) {
                return at;
            }
        }
        return from == least ? from : nextWord(text, from, passage);
    }

    private static int end(String text, int passage, int most) {
        int to = Math.min(Math.min(text.length(), most), passage + REACH);
        for (int at = Math.max(1, passage); at < to; at++) {
            if (isEnd(text, at)) {
                return at;
            }
        }
        int end = to;
        while (to < most && end > passage && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int nextWord(String text, int from, int to) {
        int at = from;
        while (at < to && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a sentence ends just before {@code at}, where a blank stands. */
    private static boolean isEnd(String text, int at) {
        return at >= 2
                && at < text.length()
                && Character.isWhitespace(text.charAt(at))
                && org.pincite.corpus.Sentences.endsBefore(text, at, List.of());
    }

    private static boolean isBlank(PageText page, int offset) {
        int at = offset - page.page().span().start();
        return at < 0
                || at >= page.text().length()
                || Character.isWhitespace(page.text().charAt(at));
    }
}

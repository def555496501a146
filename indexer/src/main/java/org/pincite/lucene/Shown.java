package org.pincite.lucene;

import java.util.ArrayList;
import java.util.List;
import org.pincite.corpus.Span;
import org.pincite.engine.Snippet;

/**
 * Text as a reader sees it: furniture left out, line-end hyphens closed, runs of white space shown as one space, matches
 * apart from the rest.
 */
final class Shown {
    private final Stretch stretch;
    private final List<Snippet.Segment> segments = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private boolean inMatch;
    private boolean space;

    private Shown(Stretch stretch) {
        this.stretch = stretch;
    }

    /** The passage with {@code matches} (sorted, not overlapping) apart. */
    static List<Snippet.Segment> segments(Stretch stretch, Span passage, List<Span> matches) {
        Shown shown = new Shown(stretch);
        shown.run(passage, matches);
        return shown.segments;
    }

    /** The passage in one piece. */
    static String words(Stretch stretch, Span passage) {
        StringBuilder words = new StringBuilder();
        segments(stretch, passage, List.of()).forEach(segment -> words.append(segment.text()));
        return words.toString();
    }

    private void run(Span passage, List<Span> matches) {
        Skipper furniture = new Skipper(stretch.furniture());
        Skipper joins = new Skipper(stretch.joins());
        int nextMatch = 0;
        int at = passage.start();
        while (at < passage.end()) {
            int past = Math.max(furniture.past(at), joins.past(at));
            if (past > at) {
                space |= furniture.past(at) > at && joins.past(at) == at;
                at = past;
                continue;
            }
            while (nextMatch < matches.size() && matches.get(nextMatch).end() <= at) {
                nextMatch++;
            }
            boolean match = nextMatch < matches.size() && matches.get(nextMatch).contains(at);
            char c = stretch.charAt(at++);
            if (c == '\u00ad' || c == '\ufeff' || (c >= '\u200b' && c <= '\u200d')) {
                continue;
            }
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
                space = true;
                continue;
            }
            append(c, match);
        }
        flush();
    }

    private void append(char c, boolean match) {
        boolean between = space && !(segments.isEmpty() && run.isEmpty());
        space = false;
        if (between && inMatch && !match) {
            flush();
            inMatch = false;
        }
        if (between) {
            run.append(' ');
        }
        if (match != inMatch) {
            flush();
            inMatch = match;
        }
        run.append(c);
    }

    private void flush() {
        if (!run.isEmpty()) {
            segments.add(new Snippet.Segment(run.toString(), inMatch));
            run.setLength(0);
        }
    }

    /** Walks a sorted list of spans; {@code past(at)} is the end of the span that holds {@code at}, else {@code at}. */
    private static final class Skipper {
        private final List<Span> spans;
        private int next;

        Skipper(List<Span> spans) {
            this.spans = spans;
        }

        int past(int at) {
            while (next < spans.size() && spans.get(next).end() <= at) {
                next++;
            }
            return next < spans.size() && spans.get(next).start() <= at
                    ? spans.get(next).end()
                    : at;
        }
    }
}

package org.pincite.facts;

import java.util.Arrays;
import java.util.List;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

/**
 * The author's words as the readers see them: a text without its furniture and without the hyphens of its line ends, each
 * character leading back to its place. Offsets into a reading are called <em>places</em>; {@link #span} turns them into
 * offsets of {@link Text#chars()}.
 *
 * <p>Ex.: of {@code "the mil[-⏎]lions"} the reading is {@code "the millions"}, and the span of {@code "millions"} covers
 * hyphen and line break.
 */
final class Reading {
    private final String chars;
    /** Places at which a run copied from the text begins, ascending, and where in the text each run begins. */
    private final int[] places;

    private final int[] offsets;
    private final int[] pageEnds;

    private Reading(String chars, int[] places, int[] offsets, int[] pageEnds) {
        this.chars = chars;
        this.places = places;
        this.offsets = offsets;
        this.pageEnds = pageEnds;
    }

    static Reading of(Text text) {
        String chars = text.chars();
        int[][] gaps = gaps(text);
        StringBuilder out = new StringBuilder(chars.length());
        int[] places = new int[2 * gaps.length + 1];
        int[] offsets = new int[2 * gaps.length + 1];
        int runs = 0;
        int at = 0;
        for (int[] gap : gaps) {
            if (gap[0] > at) {
                places[runs] = out.length();
                offsets[runs++] = at;
                out.append(chars, at, gap[0]);
            }
            at = Math.max(at, gap[1]);
            if (gap[2] == 1 && wouldGlue(out, chars, at)) {
                places[runs] = out.length();
                offsets[runs++] = gap[0];
                out.append(' ');
            }
        }
        if (at < chars.length() || runs == 0) {
            places[runs] = out.length();
            offsets[runs++] = at;
            out.append(chars, at, chars.length());
        }
        places = Arrays.copyOf(places, runs);
        offsets = Arrays.copyOf(offsets, runs);
        List<Page> pages = text.pages();
        int[] pageEnds = new int[pages.size()];
        for (int p = 0; p < pageEnds.length; p++) {
            pageEnds[p] = placeOf(pages.get(p).span().end(), places, offsets, out.length());
        }
        return new Reading(gaps.length == 0 ? chars : out.toString(), places, offsets, pageEnds);
    }

    /** What is left out, in order: start, end, and 1 where a word must not run on over the gap. */
    private static int[][] gaps(Text text) {
        int[][] gaps = new int[text.furniture().size() + text.joins().size()][];
        int n = 0;
        for (Span span : text.furniture()) {
            gaps[n++] = new int[] {span.start(), span.end(), 1};
        }
        for (Span span : text.joins()) {
            gaps[n++] = new int[] {span.start(), span.end(), 0};
        }
        Arrays.sort(gaps, (a, b) -> Integer.compare(a[0], b[0]));
        return gaps;
    }

    private static boolean wouldGlue(StringBuilder out, String chars, int at) {
        return !out.isEmpty()
                && at < chars.length()
                && Character.isLetterOrDigit(out.charAt(out.length() - 1))
                && Character.isLetterOrDigit(chars.charAt(at));
    }

    private static int placeOf(int offset, int[] places, int[] offsets, int length) {
        int run = Arrays.binarySearch(offsets, offset);
        run = run < 0 ? -run - 2 : run;
        if (run < 0) {
            return 0;
        }
        int end = run + 1 < places.length ? places[run + 1] : length;
        return Math.min(end, places[run] + offset - offsets[run]);
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    /** The place that stands for {@code offset} of the text; what lies in a gap has the place after it. */
    int place(int offset) {
        return placeOf(offset, places, offsets, chars.length());
    }

    /** The part of the text that the places from {@code start} to {@code end} stand for. */
    Span span(int start, int end) {
        if (end <= start) {
            int at = offset(Math.min(start, chars.length()));
            return new Span(at, at);
        }
        return new Span(offset(start), offset(end - 1) + 1);
    }

    private int offset(int place) {
        int run = Arrays.binarySearch(places, place);
        run = run < 0 ? -run - 2 : run;
        return offsets[run] + place - places[run];
    }

    int pages() {
        return pageEnds.length;
    }

    /** Where the first {@code pages} pages end, but not beyond {@code limit}. */
    int endOfPage(int pages, int limit) {
        int page = Math.min(pages, pageEnds.length);
        return page == 0 ? 0 : Math.min(limit, pageEnds[page - 1]);
    }

    /** Index, from 0, of the page that holds {@code place}. */
    int pageOf(int place) {
        int at = Arrays.binarySearch(pageEnds, place);
        at = at < 0 ? -at - 1 : at + 1;
        while (at + 1 < pageEnds.length && pageEnds[at] <= place) {
            at++;
        }
        return Math.min(at, pageEnds.length - 1);
    }

    int startOfPage(int page) {
        return page == 0 ? 0 : pageEnds[page - 1];
    }
}

package org.pincite.sample;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pincite.sample.Words.Face;

/** One page as set: marks at places in points from the lower left corner. */
final class Sheet {
    /** Words at a place. */
    record Mark(double x, double y, double size, Face face, String text) {}

    final List<Mark> marks = new ArrayList<>();
    /** x, y and length of each horizontal rule. */
    final List<double[]> rules = new ArrayList<>();
    /** x, y and height of each upright rule. */
    final List<double[]> uprights = new ArrayList<>();
    /** Headings that start on this page, as the source has them. */
    final List<String> headings = new ArrayList<>();
    /** Page label as printed at the foot; empty for none. */
    String label = "";

    String bates = "";

    @Nullable
    String image;
    /** Whether this page has line numbers and running foot; a scan or an exhibit has not. */
    boolean paper = true;

    void add(double x, double y, double size, Face face, String text) {
        marks.add(new Mark(x, y, size, face, text));
    }
}

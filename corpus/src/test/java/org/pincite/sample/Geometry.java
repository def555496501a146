package org.pincite.sample;

/**
 * The paper, in points. Letter size is 612 by 792.
 *
 * @param top baseline that the first line hangs from
 * @param pitch distance between lines of running text
 * @param numbered how many line numbers stand at the left; 0 for none
 */
record Geometry(double left, double width, double top, double bottom, double pitch, double size, int numbered) {
    static Geometry of(Source source) {
        double size = Double.parseDouble(source.key("size", "12"));
        return switch (source.key("layout", "plain")) {
            // California pleading paper: 28 lines, 24 points apart (three lines to an inch).
            case "pleading" -> new Geometry(112, 418, 754, 76, 24, size, 28);
            case "transcript" -> new Geometry(110, 430, 745, 60, 26, 12, 25);
            case "single" -> new Geometry(72, 468, 722, 66, size * 1.18, size, 0);
            case "plain" -> new Geometry(72, 468, 732, 72, 24, size, 0);
            default ->
                throw new IllegalArgumentException(source.file() + ": layout: pleading, transcript, single or plain");
        };
    }

    /** Distance between lines set closely: quotations, headings, notes. */
    double close() {
        return numbered > 0 ? pitch / 2 : size * 1.18;
    }
}

package org.pincite.sample;

import java.util.List;

/** A piece of a document's body, from top to bottom. */
sealed interface Block {
    /** Running text. */
    record Text(Style style, String text) implements Block {}

    /**
     * The block with the names of the parties.
     *
     * @param separator what stands between the two columns: {@code )}, {@code §}, {@code x} (New York), {@code |} (a drawn
     *     line)
     */
    record Caption(char separator, List<String> left, List<String> right) implements Block {}

    /** A line of a table of contents or authorities, with dot leaders. */
    record Contents(String text, String page) implements Block {}

    /** A footnote, printed on the page of its call {@code [^1]}. */
    record Footnote(String mark, String text) implements Block {}

    /** A picture that fills a page, such as a scan; nothing but a stamp is text there. */
    record Image(String file) implements Block {}

    /** {@code @page}, {@code @labels roman 1}, {@code @bates ABC-0001}, {@code @related}, and so on. */
    record Directive(String name, String argument, List<String> lines) implements Block {}

    /** How running text is set. */
    enum Style {
        BODY,
        FLUSH,
        QUOTE,
        ITEM,
        HEADING,
        SUBHEAD,
        CENTER,
        LINE
    }
}

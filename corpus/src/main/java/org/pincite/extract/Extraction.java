package org.pincite.extract;

import java.util.List;
import java.util.Map;
import org.pincite.corpus.Text;
import org.pincite.corpus.Warning;

/** What came out of one file: a text, a box of other files, or a reason why there is neither. */
public sealed interface Extraction {

    /**
     * A readable file.
     *
     * @param mediaType found from the content, ex.: {@code application/pdf}
     * @param paged whether the format has pages of its own
     * @param metadata what the file says outside its text. Keys, each with the words as found: {@code html.title},
     *     {@code html.h1}, {@code html.canonical}, {@code html.time} (the datetime nearest the headline), {@code
     *     html.byline}, {@code html.hosts} (of its links, most frequent first, parted by spaces), {@code meta.NAME} (any meta tag by name or property, lower case, ex.: {@code meta.og:title}),
     *     {@code jsonld.headline}, {@code jsonld.author} (several joined by {@code ; }), {@code jsonld.datepublished},
     *     {@code jsonld.datemodified}, {@code jsonld.publisher}, the same under {@code microdata.}
     *     with {@code microdata.type}, {@code mail.subject}, {@code mail.from}, {@code mail.to}, {@code mail.list} (its
     *     List-Id), {@code mail.date} (ISO-8601), {@code file.title}, {@code file.author}, {@code file.created} (of PDF
     *     and Office properties), {@code xml} (name of the root element), {@code xml.NAME} (first value of an element without
     *     children)
     * @param embedded files inside this one (attachments), each to be read as a document of its own
     */
    record Extracted(
            String mediaType,
            boolean paged,
            Text text,
            Map<String, String> metadata,
            List<Embedded> embedded,
            List<Warning> warnings)
            implements Extraction {
        public Extracted {
            metadata = Map.copyOf(metadata);
            embedded = List.copyOf(embedded);
            warnings = List.copyOf(warnings);
        }
    }

    /** An archive: no text of its own, only files. */
    record Container(String mediaType, List<Embedded> embedded, List<Warning> warnings) implements Extraction {
        public Container {
            embedded = List.copyOf(embedded);
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * A file that could not be read.
     *
     * @param mediaType as far as it was found, else {@code application/octet-stream}
     * @param message for a person: what was expected and what was found
     */
    record Rejected(String mediaType, Reason reason, String message) implements Extraction {}

    /**
     * A file inside a file.
     *
     * @param name its name in the container, {@code /} between folders; never used as a path on disk
     */
    record Embedded(String name, byte[] bytes) {}

    /** Why a file was rejected; the words are counted in reports and never change. */
    enum Reason {
        EMPTY("empty"),
        ENCRYPTED("encrypted"),
        DAMAGED("damaged"),
        NO_TEXT("no-text"),
        UNSUPPORTED("unsupported"),
        TOO_LARGE("too-large"),
        TIMEOUT("timeout"),
        UNREADABLE("unreadable");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}

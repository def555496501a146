package org.pincite.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all fields, for messages. */
final class Fields {
    /** Names of fields that other systems have and this one has not: refused, never taken for a word. */
    private static final Set<String> UNKNOWN = Set.of(
            "at",
            "attorney",
            "be",
            "ci",
            "cite",
            "cn",
            "co",
            "core-terms",
            "counsel",
            "di",
            "footnotes",
            "he",
            "headnotes",
            "history",
            "le",
            "lead",
            "opinion",
            "opinionby",
            "page",
            "pr",
            "prelim",
            "quote",
            "segment",
            "speaker",
            "sy",
            "sy,di",
            "syllabus",
            "to",
            "topic",
            "writtenby");

    private Fields() {}

    static boolean isUnknown(String name) {
        return UNKNOWN.contains(name.toLowerCase(Locale.ROOT));
    }

    static String names() {
        return Stream.concat(
                        Arrays.stream(Field.values()).map(Field::word),
                        Arrays.stream(DateField.values()).map(DateField::word))
                .collect(Collectors.joining(", "));
    }
}

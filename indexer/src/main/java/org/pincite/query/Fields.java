package org.pincite.query;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of all fields, for messages. */
final class Fields {
    private Fields() {}

    static String names() {
        return Stream.concat(
                        Arrays.stream(Field.values()).map(Field::word),
                        Arrays.stream(DateField.values()).map(DateField::word))
                .collect(Collectors.joining(", "));
    }
}

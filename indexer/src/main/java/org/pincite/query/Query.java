package org.pincite.query;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question, parsed. {@code toString} prints the source syntax that parses back to the same query. */
public sealed interface Query {

    /** Everything: the empty query. */
    record All() implements Query {
        @Override
        public String toString() {
            return "";
        }
    }

    /**
     * A word, found in its plural and possessive forms as well.
     *
     * @param text as typed
     */
    record Word(String text) implements Query {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Words one after the other, each as typed.
     *
     * @param text without the quotation marks
     */
    record Phrase(String text) implements Query {
        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /** Every word that begins with {@code start}, at least two characters long. */
    record Prefix(String start) implements Query {
        @Override
        public String toString() {
            return start + "*";
        }
    }

    /** All of the parts, in any order; at least two. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return Query.join(parts, " AND ");
        }
    }

    /** Any of the parts; at least two. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return Query.join(parts, " OR ");
        }
    }

    /** {@code kept}, without the documents of {@code excluded}. */
    record Not(Query kept, Query excluded) implements Query {
        @Override
        public String toString() {
            return Query.operand(kept) + " NOT " + Query.operand(excluded);
        }
    }

    /** {@code inner}, asked of one field instead of the text. */
    record In(Field field, Query inner) implements Query {
        @Override
        public String toString() {
            boolean bare = inner instanceof Word || inner instanceof Phrase || inner instanceof Prefix;
            return field.word() + ":" + (bare ? inner : "(" + inner + ")");
        }
    }

    /**
     * A range of days, both ends included.
     *
     * @param from first day, null for no lower end
     * @param to last day, null for no upper end
     */
    record Days(
            DateField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to) implements Query {
        @Override
        public String toString() {
            return field.word() + ":" + (from == null ? "" : from) + ".." + (to == null ? "" : to);
        }
    }

    private static String join(List<Query> parts, String between) {
        return parts.stream().map(Query::operand).collect(Collectors.joining(between));
    }

    private static String operand(Query part) {
        return part instanceof And || part instanceof Or || part instanceof Not ? "(" + part + ")" : part.toString();
    }
}

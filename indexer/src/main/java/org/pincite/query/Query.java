package org.pincite.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question, parsed. {@code toString} says how it was read, with every connection in parentheses of its own; read in the
 * same dialect, that is the same query again.
 */
public sealed interface Query {

    /** What it is put together from, in order; nothing if it is in one piece. */
    default List<Query> operands() {
        return switch (this) {
            case All all -> List.of();
            case Word word -> List.of();
            case Phrase phrase -> List.of();
            case Pattern pattern -> List.of();
            case And and -> and.parts;
            case Or or -> or.parts;
            case Not not -> List.of(not.kept, not.excluded);
            case Near near -> List.of(near.left, near.right);
            case NotNear near -> List.of(near.kept, near.near);
            case AtLeast atLeast -> List.of(atLeast.inner);
            case Cased cased -> List.of(cased.inner);
            case Numbered numbered -> List.of(numbered.word);
            case In in -> List.of(in.inner);
            case Days days -> List.of();
        };
    }

    /** Words, phrases, patterns and dates in it. */
    default int words() {
        int words = 0;
        for (Query part : operands()) {
            words += part.words();
        }
        return Math.max(1, words);
    }

    /** 1 in one piece, else one more than the deepest of its parts. */
    default int levels() {
        int deepest = 0;
        for (Query part : operands()) {
            deepest = Math.max(deepest, part.levels());
        }
        return deepest + 1;
    }

    /** Everything: the empty query. */
    record All() implements Query {
        @Override
        public String toString() {
            return "";
        }
    }

    /** Which forms of a word are found. */
    enum Forms {
        /** Its plural and possessive, and its singular where it is itself a plural. */
        ANY,
        /** Itself only, because the dialect says so of such a word. */
        TYPED,
        /** Itself only, because a {@code #} was put before it. */
        MARKED
    }

    /** @param text as typed, without the mark */
    record Word(String text, Forms forms) implements Query {
        public Word(String text) {
            this(text, Forms.ANY);
        }

        @Override
        public String toString() {
            return (forms == Forms.MARKED ? "#" : "") + text;
        }
    }

    /**
     * Words one after the other, each as typed.
     *
     * @param text without the quotation marks
     * @param parts where some of the words are patterns, all of them, in order; else empty
     */
    record Phrase(String text, List<Query> parts) implements Query {
        public Phrase {
            parts = List.copyOf(parts);
        }

        public Phrase(String text) {
            this(text, List.of());
        }

        @Override
        public String toString() {
            return '"' + text + '"';
        }
    }

    /**
     * Every word of a shape.
     *
     * @param text as typed
     * @param shape letters, {@code ?} for exactly one and {@code *} for any number of them
     * @param more letters that may follow, none of which need to
     */
    record Pattern(String text, String shape, int more) implements Query {
        /** Words that begin with the letters given. */
        public static Pattern beginning(String letters) {
            return new Pattern(letters + "*", letters + "*", 0);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** All of the parts, in any order; at least two. */
    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return join(parts, " AND ");
        }
    }

    /** Any of the parts; at least two. */
    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return join(parts, " OR ");
        }
    }

    /** {@code kept}, without the documents of {@code excluded}. */
    record Not(Query kept, Query excluded) implements Query {
        @Override
        public String toString() {
            return "(" + kept + " NOT " + excluded + ")";
        }
    }

    /**
     * Two things near each other, not overlapping. What is found reaches from the first word of one to the last of the other.
     *
     * @param ordered whether {@code left} must come first
     */
    record Near(Query left, Query right, Reach reach, boolean ordered) implements Query {
        @Override
        public String toString() {
            return "(" + left + (ordered ? " pre/" : " w/") + reach + " " + right + ")";
        }
    }

    /** {@code kept} where no {@code near} stands within reach of it, on either side. */
    record NotNear(Query kept, Query near, Reach reach) implements Query {
        @Override
        public String toString() {
            return "(" + kept + " NOT w/" + reach + " " + near + ")";
        }
    }

    /** {@code inner}, at least that many times in a document. */
    record AtLeast(int times, Query inner) implements Query {
        @Override
        public String toString() {
            return "atleast" + times + enclosed(inner);
        }
    }

    /** How the letters of a word are written. */
    enum Letters {
        /** The first one is a capital. */
        CAPS,
        /** All are capitals. */
        ALLCAPS,
        /** None is a capital. */
        NOCAPS
    }

    /** {@code inner}, where its words are written so; in the text only, not in the title. */
    record Cased(Letters letters, Query inner) implements Query {
        @Override
        public String toString() {
            return letters.name().toLowerCase(java.util.Locale.ROOT) + enclosed(inner);
        }
    }

    /** One number of a word only. */
    record Numbered(boolean plural, Word word) implements Query {
        @Override
        public String toString() {
            return (plural ? "plural(" : "singular(") + word + ")";
        }
    }

    /**
     * {@code inner}, asked of one field instead of the text.
     *
     * @param name the field's name as typed; the same field has several
     */
    record In(Field field, String name, Query inner) implements Query {
        public In(Field field, Query inner) {
            this(field, field.word(), inner);
        }

        @Override
        public String toString() {
            return name + enclosed(inner);
        }
    }

    /**
     * A range of days, both ends included.
     *
     * @param from first day, null for no lower end
     * @param to last day, null for no upper end
     * @param typed name and value as typed
     */
    record Days(
            DateField field,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String typed) implements Query {
        public Days(DateField field, @Nullable LocalDate from, @Nullable LocalDate to) {
            this(
                    field,
                    from,
                    to,
                    field.word() + "(" + (from == null ? "" : from) + ".." + (to == null ? "" : to) + ")");
        }

        @Override
        public String toString() {
            return typed;
        }
    }

    private static String join(List<Query> parts, String between) {
        StringBuilder joined = new StringBuilder();
        joined.append("(".repeat(parts.size() - 1)).append(parts.getFirst());
        for (Query part : parts.subList(1, parts.size())) {
            joined.append(between).append(part).append(')');
        }
        return joined.toString();
    }

    /** In parentheses, of which a connection has its own. */
    private static String enclosed(Query inner) {
        String text = inner.toString();
        boolean connected = inner instanceof And
                || inner instanceof Or
                || inner instanceof Not
                || inner instanceof Near
                || inner instanceof NotNear;
        return connected ? text : "(" + text + ")";
    }
}

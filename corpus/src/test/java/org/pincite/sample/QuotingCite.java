package org.pincite.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.Page;
import org.pincite.corpus.Span;

/**
 * A short cite right after quoted words, ex.: {@code “move once,” Mot. at 2} or {@code “Air.” Compl. ¶ 11}.
 *
 * @param name what the cite calls the document, ex.: {@code Mot.}, {@code ECF No. 62}
 * @param where the rest of the cite, ex.: {@code at 2–3}, {@code ¶ 15}, {@code 43:4–9}
 */
record QuotingCite(String quoted, String name, String where) {
    private static final String PAGES = "at \\d+(?:[–-]\\d+)?";
    private static final String PARAGRAPHS = "¶¶? ?\\d+(?:[–-]\\d+)?";
    private static final String LINES = "(?:at )?\\d+:\\d+(?:[–-](?:\\d+:)?\\d+)?";
    private static final Pattern CITE =
            Pattern.compile("(?<name>(?:ECF|Dkt\\.) No\\. [\\d-]+|(?:Mot|Mem|Opp|Resp|Reply|Compl|Pet|Ans|Id)\\."
                    + "|[A-Z][\\w’]+ (?:Dep|Decl|Tr)\\.|Exs?\\. \\w+),? ?(?<where>" + LINES + "|" + PAGES + "|"
                    + PARAGRAPHS + "|)");
    private static final Pattern QUOTED = Pattern.compile("“([^“”]+)”[\\s.,;:]{0,4}$");
    private static final Pattern NUMBERS = Pattern.compile("\\d+");

    /** All that stand in a text; {@code Id.} is given the name it stands for. */
    static List<QuotingCite> in(String plain) {
        List<QuotingCite> cites = new ArrayList<>();
        String last = "";
        String where = "";
        Matcher cite = CITE.matcher(plain);
        while (cite.find()) {
            String name = cite.group("name").replace("Dkt.", "ECF");
            String place = cite.group("where");
            last = name.equals("Id.") ? last : name;
            where = place.isEmpty() && name.equals("Id.") ? where : place;
            Matcher quoted = QUOTED.matcher(plain.substring(0, cite.start()));
            if (quoted.find() && !where.isEmpty()) {
                cites.add(new QuotingCite(quoted.group(1), last, where));
            }
        }
        return cites;
    }

    /** The number on the docket that the cite names, or null. */
    @Nullable
    String entry() {
        return name.startsWith("ECF No. ") ? name.substring("ECF No. ".length()) : null;
    }

    /** Whether the source holds the words at the place. Entries are cited by stamped pages, other papers by printed ones. */
    boolean holdsIn(SampleText source) {
        List<Integer> numbers = new ArrayList<>();
        Matcher number = NUMBERS.matcher(where);
        while (number.find()) {
            numbers.add(Integer.parseInt(number.group()));
        }
        int from = numbers.getFirst();
        int to = numbers.getLast();
        Predicate<Span> place;
        if (where.startsWith("¶")) {
            place = source.inParagraphs(from, to);
        } else if (where.contains(":")) {
            place = source.inLines(from, numbers.get(1), numbers.size() == 4 ? numbers.get(2) : from, to);
        } else {
            place = source.onPages(page -> from <= number(page) && number(page) <= to);
        }
        return source.holds(quoted, place);
    }

    private int number(Page page) {
        Integer stamped = page.ecfPage();
        if (entry() != null) {
            return stamped == null ? -1 : stamped;
        }
        String label = page.label();
        return label == null ? page.ordinal() : label.matches("\\d+") ? Integer.parseInt(label) : -1;
    }
}

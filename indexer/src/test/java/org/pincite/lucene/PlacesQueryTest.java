package org.pincite.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Document;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Evidence;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Origin;
import org.pincite.corpus.Page;
import org.pincite.corpus.Paragraph;
import org.pincite.corpus.Span;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;
import org.pincite.engine.Engine;
import org.pincite.engine.Filters;
import org.pincite.engine.Match;
import org.pincite.engine.SearchRequest;
import org.pincite.query.Query;
import org.pincite.query.Reach;
import org.pincite.source.Shelf;

/**
 * Random questions about places, asked of random documents, and answered a second time by going through lists of words in
 * the most obvious way.
 */
class PlacesQueryTest {
    private static final int DOCUMENTS = 40;
    private static final int QUESTIONS = 400;

    @TempDir
    private Path home = Path.of("");

    /** A word of a document, and what it stands in. */
    private record Token(String word, int sentence, int paragraph, Span span) {}

    private record Doc(String title, String text, List<Token> tokens, List<Paragraph> paragraphs) {}

    /** First and last word of a place. */
    private record Found(int first, int last) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_is_found_is_what_going_through_all_words_finds(long seed) {
        Random random = new Random(seed);
        List<Doc> docs = new ArrayList<>();
        LuceneProvider provider = new LuceneProvider();
        try (Shelf shelf = provider.openForWriting(home.toString(), "default")) {
            for (int i = 0; i < DOCUMENTS; i++) {
                Doc doc = doc(random, "doc" + i);
                docs.add(doc);
                shelf.put(document(doc));
                if (i == DOCUMENTS / 2) {
                    shelf.commit();
                }
            }
        }
        try (Engine engine = provider.open(home.toString())) {
            for (int i = 0; i < QUESTIONS; i++) {
                Query query = query(random, 3);
                Set<String> expected = docs.stream()
                        .filter(doc -> holds(doc, query))
                        .map(Doc::title)
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> found = engine.search(request(query)).hits().stream()
                        .map(hit -> hit.document().title())
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(found).as(query.toString()).isEqualTo(expected);
                for (Doc doc : docs) {
                    if (expected.contains(doc.title())) {
                        List<Match> matches =
                                engine.matches(id(doc.title()), query, Set.of()).orElseThrow();
                        assertThat(matches).as(query + " in " + doc.title()).isNotEmpty();
                        assertThat(matches)
                                .as(query + " in " + doc.title())
                                .allSatisfy(match -> assertThat(
                                                takesPart(doc, query, new Span(match.start(), match.end())))
                                        .isTrue());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void all_words_that_take_part_are_shown_and_no_others(long seed) {
        Random random = new Random(seed);
        Doc doc = doc(random, "doc");
        LuceneProvider provider = new LuceneProvider();
        try (Shelf shelf = provider.openForWriting(home.toString(), "default")) {
            shelf.put(document(doc));
        }
        try (Engine engine = provider.open(home.toString())) {
            for (int i = 0; i < QUESTIONS; i++) {
                Query left = new Query.Word(word(random));
                Query right = new Query.Word(word(random));
                Query.Near near = new Query.Near(left, right, reach(random), random.nextBoolean());
                Set<Integer> expected = new TreeSet<>();
                for (Found found : places(doc, near)) {
                    expected.add(doc.tokens().get(found.first()).span().start());
                    expected.add(doc.tokens().get(found.last()).span().start());
                }
                assertThat(engine.matches(id("doc"), near, Set.of()).orElseThrow().stream()
                                .map(Match::start)
                                .toList())
                        .as(near.toString())
                        .containsExactlyElementsOf(expected);
            }
        }
    }

    /** Whether the words of the span are in some place of some part of the question that is not excluded. */
    private static boolean takesPart(Doc doc, Query query, Span span) {
        return switch (query) {
            case Query.And and -> and.parts().stream().anyMatch(part -> takesPart(doc, part, span));
            case Query.Or or -> or.parts().stream().anyMatch(part -> takesPart(doc, part, span));
            case Query.Not not -> takesPart(doc, not.kept(), span);
            case Query.Near near
            when !isFlat(near) -> split(near).stream().anyMatch(part -> takesPart(doc, part, span));
            default ->
                places(doc, query).stream()
                        .anyMatch(
                                found -> doc.tokens().get(found.first()).span().start() <= span.start()
                                        && span.end()
                                                <= doc.tokens()
                                                        .get(found.last())
                                                        .span()
                                                        .end());
        };
    }

    private static boolean holds(Doc doc, Query query) {
        return switch (query) {
            case Query.And and -> and.parts().stream().allMatch(part -> holds(doc, part));
            case Query.Or or -> or.parts().stream().anyMatch(part -> holds(doc, part));
            case Query.Not not -> holds(doc, not.kept()) && !holds(doc, not.excluded());
            case Query.Near near when !isFlat(near) -> split(near).stream().allMatch(part -> holds(doc, part));
            default -> !places(doc, query).isEmpty();
        };
    }

    /** Nearness to several things is nearness to each. */
    private static List<Query> split(Query.Near near) {
        List<Query> parts = new ArrayList<>();
        for (Query left : conjuncts(near.left())) {
            for (Query right : conjuncts(near.right())) {
                parts.add(new Query.Near(left, right, near.reach(), near.ordered()));
            }
        }
        return parts;
    }

    private static List<Query> conjuncts(Query query) {
        return query instanceof Query.And and ? and.parts() : List.of(query);
    }

    private static boolean isFlat(Query.Near near) {
        return !(near.left() instanceof Query.And) && !(near.right() instanceof Query.And);
    }

    private static Set<Found> places(Doc doc, Query query) {
        Set<Found> found = new HashSet<>();
        List<Token> tokens = doc.tokens();
        switch (query) {
            case Query.Word word -> sequence(found, tokens, List.of(word.text()));
            case Query.Phrase phrase ->
                sequence(found, tokens, List.of(phrase.text().split(" ")));
            case Query.Pattern pattern -> {
                for (int i = 0; i < tokens.size(); i++) {
                    if (lower(tokens.get(i)).startsWith(pattern.shape().replace("*", ""))) {
                        found.add(new Found(i, i));
                    }
                }
            }
            case Query.Or or -> or.parts().forEach(part -> found.addAll(places(doc, part)));
            case Query.Near near -> {
                for (Found left : places(doc, near.left())) {
                    for (Found right : places(doc, near.right())) {
                        boolean before = left.last() < right.first();
                        boolean after = right.last() < left.first();
                        if ((before || after && !near.ordered()) && within(tokens, left, right, near.reach())) {
                            found.add(new Found(
                                    Math.min(left.first(), right.first()), Math.max(left.last(), right.last())));
                        }
                    }
                }
            }
            case Query.NotNear notNear -> {
                for (Found kept : places(doc, notNear.kept())) {
                    boolean clear = true;
                    for (Found near : places(doc, notNear.near())) {
                        clear &= kept.equals(near) || !within(tokens, kept, near, notNear.reach());
                    }
                    if (clear) {
                        found.add(kept);
                    }
                }
            }
            case Query.AtLeast atLeast -> {
                Set<Found> inner = places(doc, atLeast.inner());
                if (inner.size() >= atLeast.times()) {
                    found.addAll(inner);
                }
            }
            case Query.Cased cased -> {
                for (Found inner : places(doc, cased.inner())) {
                    boolean fits = true;
                    for (int i = inner.first(); i <= inner.last(); i++) {
                        String word = tokens.get(i).word();
                        fits &= switch (cased.letters()) {
                            case CAPS -> Character.isUpperCase(word.charAt(0));
                            case ALLCAPS -> word.equals(word.toUpperCase(Locale.ROOT));
                            case NOCAPS -> word.equals(word.toLowerCase(Locale.ROOT));
                        };
                    }
                    if (fits) {
                        found.add(inner);
                    }
                }
            }
            default -> throw new IllegalArgumentException(query.toString());
        }
        return found;
    }

    private static void sequence(Set<Found> found, List<Token> tokens, List<String> words) {
        for (int i = 0; i + words.size() <= tokens.size(); i++) {
            boolean here = true;
            for (int k = 0; k < words.size(); k++) {
                here &= lower(tokens.get(i + k)).equals(words.get(k));
            }
            if (here) {
                found.add(new Found(i, i + words.size() - 1));
            }
        }
    }

    private static String lower(Token token) {
        return token.word().toLowerCase(Locale.ROOT);
    }

    private static boolean within(List<Token> tokens, Found one, Found other, Reach reach) {
        int apart = Math.max(other.first() - one.last(), one.first() - other.last());
        return switch (reach.unit()) {
            case WORDS -> apart <= reach.words();
            case SENTENCE -> unit(tokens, one, true) >= 0 && unit(tokens, one, true) == unit(tokens, other, true);
            case PARAGRAPH -> unit(tokens, one, false) >= 0 && unit(tokens, one, false) == unit(tokens, other, false);
            case SEGMENT -> true;
        };
    }

    private static int unit(List<Token> tokens, Found found, boolean sentence) {
        Token first = tokens.get(found.first());
        Token last = tokens.get(found.last());
        int unit = sentence ? first.sentence() : first.paragraph();
        return unit == (sentence ? last.sentence() : last.paragraph()) ? unit : -1;
    }

    private static Query query(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 1 : 6)) {
            case 0 -> place(random, depth);
            case 1 -> new Query.And(List.of(query(random, depth - 1), query(random, depth - 1)));
            case 2 -> new Query.Or(List.of(query(random, depth - 1), query(random, depth - 1)));
            case 3 -> new Query.Not(query(random, depth - 1), query(random, depth - 1));
            case 4 -> new Query.AtLeast(1 + random.nextInt(4), place(random, depth - 1));
            default ->
                new Query.Near(
                        leaf(random),
                        new Query.And(List.of(place(random, depth - 1), leaf(random))),
                        reach(random),
                        random.nextBoolean());
        };
    }

    private static Query place(Random random, int depth) {
        return switch (random.nextInt(depth <= 0 ? 1 : 5)) {
            case 0 -> leaf(random);
            case 1 -> new Query.Or(List.of(place(random, depth - 1), leaf(random)));
            case 2 -> new Query.NotNear(place(random, depth - 1), place(random, depth - 1), reach(random));
            default ->
                new Query.Near(place(random, depth - 1), place(random, depth - 1), reach(random), random.nextBoolean());
        };
    }

    private static Query leaf(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Query.Phrase(word(random) + ' ' + word(random));
            case 1 -> Query.Pattern.beginning("ba");
            case 2 ->
                new Query.Cased(
                        Query.Letters.values()[random.nextInt(3)],
                        random.nextBoolean()
                                ? new Query.Word(word(random))
                                : new Query.Phrase(word(random) + ' ' + word(random)));
            default -> new Query.Word(word(random));
        };
    }

    private static Reach reach(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Reach.same(Reach.Unit.SENTENCE);
            case 1 -> Reach.same(Reach.Unit.PARAGRAPH);
            case 2 -> Reach.same(Reach.Unit.SEGMENT);
            default -> Reach.words(1 + random.nextInt(4));
        };
    }

    private static String word(Random random) {
        return List.of("bama", "bamo", "corbel", "delva", "ember", "fennel", "gavot", "holt")
                .get(random.nextInt(8));
    }

    private static Doc doc(Random random, String title) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        int sentences = 0;
        for (int paragraph = 0; paragraph < 1 + random.nextInt(3); paragraph++) {
            int from = text.length();
            for (int sentence = 0; sentence < 1 + random.nextInt(3); sentence++, sentences++) {
                for (int i = 0; i < 2 + random.nextInt(6); i++) {
                    String word = word(random);
                    boolean first = i == 0;
                    word = random.nextInt(6) == 0
                            ? word.toUpperCase(Locale.ROOT)
                            : first || random.nextInt(4) == 0
                                    ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                                    : word;
                    text.append(first ? "" : random.nextInt(9) == 0 ? " v. " : " ");
                    if (text.toString().endsWith(" v. ")) {
                        tokens.add(
                                new Token("v", sentences, paragraph, new Span(text.length() - 3, text.length() - 2)));
                    }
                    tokens.add(new Token(
                            word, sentences, paragraph, new Span(text.length(), text.length() + word.length())));
                    text.append(word);
                }
                text.append(". ");
            }
            paragraphs.add(new Paragraph(new Span(from, text.length()), null));
            text.append('\n');
        }
        return new Doc(title, text.toString(), tokens, paragraphs);
    }

    private static SearchRequest request(Query query) {
        return new SearchRequest(
                query, Filters.none(), Set.of(), SearchRequest.Sort.RELEVANCE, 100, null, List.of(), false, 0);
    }

    private static DocumentId id(String title) {
        return DocumentId.of(title.getBytes(StandardCharsets.UTF_8));
    }

    private static Document document(Doc doc) {
        Evidence evidence = Evidence.outside("file name: " + doc.title(), "file.name", 1);
        Page page = new Page(1, null, null, new Span(0, doc.text().length()), false);
        Text text = new Text(doc.text(), List.of(page), doc.paragraphs(), List.of(), List.of(), List.of(), List.of());
        return new Document(
                id(doc.title()),
                text,
                Facts.bare(Stated.of(Kind.FILING, evidence), Stated.of(doc.title(), evidence)),
                new Origin(doc.title() + ".txt", null, "text/plain", doc.text().length(), false),
                List.of());
    }
}

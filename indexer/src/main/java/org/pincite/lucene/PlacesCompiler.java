package org.pincite.lucene;

import java.util.ArrayList;
import java.util.List;
import org.pincite.engine.BadRequestException;
import org.pincite.query.Query;

/**
 * Turns a question about places into ones that have no "and": nearness to several things is nearness to each. {@code a w/5
 * (b AND c)} is {@code (a w/5 b) AND (a w/5 c)}.
 */
final class PlacesCompiler {
    /** Ways times parts of a question after its ands are resolved. */
    private static final int MOST = 256;

    private final Expansion expansion;

    PlacesCompiler(Expansion expansion) {
        this.expansion = expansion;
    }

    /**
     * Ways to answer the question: of one of them, all parts must be there.
     *
     * @throws BadRequestException if there are more than {@value #MOST}
     */
    List<List<Place>> ways(Query query) {
        return switch (query) {
            case Query.Word word -> one(word(word));
            case Query.Phrase phrase -> one(phrase(phrase));
            case Query.Pattern pattern -> one(new Places.Words(expansion.of(pattern)));
            case Query.Numbered numbered -> one(new Places.Words(expansion.of(numbered)));
            case Query.Or or -> any(or);
            case Query.And and -> {
                List<List<Place>> ways = List.of(List.of());
                for (Query part : and.parts()) {
                    ways = checked(product(ways, ways(part)), query);
                }
                yield ways;
            }
            case Query.Near near -> {
                List<List<Place>> ways = new ArrayList<>();
                for (List<Place> left : ways(near.left())) {
                    for (List<Place> right : ways(near.right())) {
                        ways.add(pairs(near, left, right));
                    }
                }
                yield checked(ways, query);
            }
            case Query.NotNear near -> {
                List<Place> excluded = new ArrayList<>();
                ways(near.near()).forEach(excluded::addAll);
                Place any = excluded.size() == 1 ? excluded.getFirst() : new Places.Any(excluded);
                yield each(near.kept(), kept -> new Places.NotNear(kept, any, near.reach()));
            }
            case Query.AtLeast atLeast -> each(atLeast.inner(), inner -> new Places.AtLeast(atLeast.times(), inner));
            case Query.Cased cased -> each(cased.inner(), inner -> new Places.Cased(cased.letters(), inner));
            case Query.All all -> throw placeless(query);
            case Query.Not not -> throw placeless(query);
            case Query.In in -> throw placeless(query);
            case Query.Days days -> throw placeless(query);
        };
    }

    private static BadRequestException placeless(Query query) {
        return new BadRequestException("expected words, found " + query + ", which has no place in the text");
    }

    private static List<List<Place>> one(Place places) {
        return List.of(List.of(places));
    }

    /** Ways that have one part each are one question; others stay apart. */
    private List<List<Place>> any(Query.Or or) {
        List<Place> simple = new ArrayList<>();
        List<List<Place>> ways = new ArrayList<>();
        for (Query part : or.parts()) {
            for (List<Place> way : ways(part)) {
                if (way.size() == 1) {
                    simple.add(way.getFirst());
                } else {
                    ways.add(way);
                }
            }
        }
        if (!simple.isEmpty()) {
            ways.addFirst(List.of(simple.size() == 1 ? simple.getFirst() : new Places.Any(simple)));
        }
        return checked(ways, or);
    }

    private interface Wrap {
        Place of(Place inner);
    }

    private List<List<Place>> each(Query inner, Wrap wrap) {
        return ways(inner).stream()
                .map(way -> way.stream().map(wrap::of).toList())
                .toList();
    }

    private static List<Place> pairs(Query.Near near, List<Place> left, List<Place> right) {
        List<Place> pairs = new ArrayList<>();
        for (Place one : left) {
            for (Place other : right) {
                pairs.add(new Places.Near(one, other, near.reach(), near.ordered()));
            }
        }
        return pairs;
    }

    private static List<List<Place>> product(List<List<Place>> some, List<List<Place>> others) {
        List<List<Place>> product = new ArrayList<>();
        for (List<Place> one : some) {
            for (List<Place> other : others) {
                List<Place> both = new ArrayList<>(one);
                both.addAll(other);
                product.add(both);
            }
        }
        return product;
    }

    private static List<List<Place>> checked(List<List<Place>> ways, Query query) {
        if (ways.stream().mapToInt(List::size).sum() > MOST) {
            throw new BadRequestException("what stands near what comes to more than " + MOST + " pairs in " + query
                    + "; use fewer ands and ors");
        }
        return ways;
    }

    private static Place word(Query.Word word) {
        List<org.apache.lucene.util.BytesRef> shapes = Expansion.of(word);
        return shapes.isEmpty() ? exact(word.text()) : new Places.Words(shapes);
    }

    private Place phrase(Query.Phrase phrase) {
        if (phrase.parts().isEmpty()) {
            return exact(phrase.text());
        }
        List<Places.Words> words = new ArrayList<>();
        for (Query part : phrase.parts()) {
            switch (part) {
                case Query.Pattern pattern -> words.add(new Places.Words(expansion.of(pattern)));
                case Query.Word word -> words.addAll(terms(word.text()));
                default -> throw placeless(part);
            }
        }
        return sequence(words);
    }

    private static Place exact(String text) {
        return sequence(terms(text));
    }

    private static List<Places.Words> terms(String text) {
        return QueryCompiler.terms(text).stream()
                .map(term -> new Places.Words(List.of(new org.apache.lucene.util.BytesRef(term))))
                .toList();
    }

    private static Place sequence(List<Places.Words> words) {
        return words.isEmpty()
                ? new Places.Words(List.of())
                : words.size() == 1 ? words.getFirst() : new Places.Sequence(words);
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.pincite.engine.SearchResults.Nothing;
import org.pincite.engine.SearchResults.Part;
import org.pincite.lucene.FilterCompiler.Filter;
import org.pincite.query.Query;

/** Finds the part of a query that left no hit, and counts what each part finds. */
final class ZeroExplainer {
    private static final int MOST_PARTS = 50;

    private final TimedSearcher searcher;
    private final QueryCompiler compiler;
    private final List<Filter> filters;
    private final Map<Query, Long> counted = new HashMap<>();

    ZeroExplainer(TimedSearcher searcher, List<Filter> filters) {
        this.searcher = searcher;
        this.compiler = new QueryCompiler(searcher);
        this.filters = filters;
    }

    /** The smallest part that finds nothing by itself, else the part that leaves nothing of the parts before it. */
    Nothing nothing(Query query) throws IOException {
        if (!filters.isEmpty() && finds(query)) {
            String by = count(new Query.All(), filters) > 0 ? query + " within the filters" : "the filters";
            return new Nothing(by, List.of(new Part(query.toString(), count(query))));
        }
        List<Part> parts = new ArrayList<>();
        add(parts, query);
        return new Nothing(smallest(query), parts);
    }

    private void add(List<Part> parts, Query query) throws IOException {
        List<Query> operands = operands(query);
        for (Query part : operands.isEmpty() ? List.of(query) : operands) {
            if (parts.size() == MOST_PARTS) {
                return;
            }
            parts.add(new Part(part.toString(), count(part)));
            if (!finds(part) && !operands(part).isEmpty()) {
                add(parts, part);
            }
        }
    }

    /** The parts that mean by themselves what they mean in the query: words in a field do not. */
    private static List<Query> operands(Query query) {
        return query instanceof Query.In || query instanceof Query.Numbered ? List.of() : query.operands();
    }

    private String smallest(Query query) throws IOException {
        return switch (query) {
            case Query.And and -> first(and);
            case Query.Or or -> query.toString();
            case Query.Not not -> finds(not.kept()) ? "NOT " + not.excluded() : smallest(not.kept());
            case Query.All all -> "";
            case Query.Word word -> query.toString();
            case Query.Phrase phrase -> query.toString();
            case Query.Pattern pattern -> query.toString();
            case Query.Near near -> missing(List.of(near.left(), near.right()), query);
            case Query.NotNear near -> missing(List.of(near.kept()), query);
            case Query.AtLeast atLeast -> missing(List.of(atLeast.inner()), query);
            case Query.Cased cased -> missing(List.of(cased.inner()), query);
            case Query.Numbered numbered -> query.toString();
            case Query.In in -> query.toString();
            case Query.Days days -> query.toString();
        };
    }

    /** The part that finds nothing by itself, where one does; else the whole. */
    private String missing(List<Query> parts, Query whole) throws IOException {
        for (Query part : parts) {
            if (!finds(part)) {
                return smallest(part);
            }
        }
        return whole.toString();
    }

    private String first(Query.And and) throws IOException {
        for (Query part : and.parts()) {
            if (!finds(part)) {
                return smallest(part);
            }
        }
        List<Query> before = new ArrayList<>();
        for (Query part : and.parts()) {
            before.add(part);
            if (before.size() > 1 && !finds(new Query.And(before))) {
                return part + " together with " + (before.size() == 2 ? before.getFirst() : "the parts before it");
            }
        }
        return and.toString();
    }

    private boolean finds(Query query) throws IOException {
        return count(query) > 0;
    }

    private long count(Query query) throws IOException {
        Long known = counted.get(query);
        if (known == null) {
            known = count(query, List.of());
            counted.put(query, known);
        }
        return known;
    }

    private long count(Query query, List<Filter> within) throws IOException {
        return count(searcher, compiler, query, within);
    }

    /** Documents that the query finds and all of the filters let through. */
    static long count(TimedSearcher searcher, QueryCompiler compiler, Query query, List<Filter> within)
            throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(compiler.compile(query), BooleanClause.Occur.FILTER);
        within.forEach(filter -> all.add(filter.query(), BooleanClause.Occur.FILTER));
        return searcher.count(all.build());
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.pincite.lucene.FilterCompiler.Filter;
import org.pincite.query.Query;

/** Finds the part of a query that left no hit. */
final class ZeroExplainer {
    private final View view;
    private final QueryCompiler compiler;
    private final List<Filter> filters;

    ZeroExplainer(View view, List<Filter> filters) {
        this.view = view;
        this.compiler = new QueryCompiler(view.reader());
        this.filters = filters;
    }

    /** The smallest part that finds nothing by itself; else the part that leaves nothing of the parts before it. */
    String zeroedBy(Query query) throws IOException {
        if (!filters.isEmpty() && finds(query, List.of())) {
            return finds(new Query.All(), filters) ? query + " within the filters" : "the filters";
        }
        return smallest(query);
    }

    private String smallest(Query query) throws IOException {
        return switch (query) {
            case Query.And and -> first(and.parts(), query);
            case Query.Or or -> first(or.parts(), query);
            case Query.Not not -> finds(not.kept(), List.of()) ? "NOT " + not.excluded() : smallest(not.kept());
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
            if (!finds(part, List.of())) {
                return smallest(part);
            }
        }
        return whole.toString();
    }

    private String first(List<Query> parts, Query whole) throws IOException {
        if (whole instanceof Query.Or) {
            return whole.toString();
        }
        for (Query part : parts) {
            if (!finds(part, List.of())) {
                return smallest(part);
            }
        }
        List<Query> before = new ArrayList<>();
        for (Query part : parts) {
            before.add(part);
            if (before.size() > 1 && !finds(new Query.And(before), List.of())) {
                return part + " together with " + (before.size() == 2 ? before.getFirst() : "the parts before it");
            }
        }
        return whole.toString();
    }

    private boolean finds(Query query, List<Filter> within) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(compiler.compile(query), BooleanClause.Occur.FILTER);
        within.forEach(filter -> all.add(filter.query(), BooleanClause.Occur.FILTER));
        return view.searcher().count(all.build()) > 0;
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.query.DateField;

/** Turns filters into Lucene queries, one for each facet or kind of date, so that each can be left out of its own counts. */
final class FilterCompiler {
    private FilterCompiler() {}

    /**
     * One filter.
     *
     * @param facet the facet it narrows, or null
     * @param date the kind of date it narrows, or null
     */
    record Filter(@Nullable Facet facet, @Nullable DateField date, Query query) {}

    static List<Filter> compile(Filters filters, View view) throws IOException {
        List<Filter> compiled = new ArrayList<>();
        for (Map.Entry<Facet, Filters.Selection> entry : new TreeMap<>(filters.values()).entrySet()) {
            Filters.Selection selection = entry.getValue();
            if (!selection.included().isEmpty() || !selection.excluded().isEmpty()) {
                compiled.add(new Filter(entry.getKey(), null, selection(entry.getKey(), selection, view)));
            }
        }
        for (Filters.DayRange range : filters.days()) {
            compiled.add(new Filter(null, range.field(), QueryCompiler.days(range.field(), range.from(), range.to())));
        }
        return compiled;
    }

    private static Query selection(Facet facet, Filters.Selection selection, View view) throws IOException {
        String field = Schema.facet(facet);
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        if (facet == Facet.VERDICT) {
            return verdicts(selection, view.graph(), builder);
        }
        if (selection.included().isEmpty()) {
            builder.add(QueryCompiler.documents(), BooleanClause.Occur.FILTER);
        } else {
            builder.add(
                    new TermInSetQuery(
                            field,
                            selection.included().stream().map(BytesRef::new).toList()),
                    BooleanClause.Occur.FILTER);
        }
        for (String value : selection.excluded()) {
            builder.add(new TermQuery(new Term(field, value)), BooleanClause.Occur.MUST_NOT);
        }
        return builder.build();
    }

    /** What is true of a document's quotations is not written at the document: it is known later, and changes without it. */
    private static Query verdicts(Filters.Selection selection, QuotationGraph graph, BooleanQuery.Builder builder) {
        if (selection.included().isEmpty()) {
            builder.add(QueryCompiler.documents(), BooleanClause.Occur.FILTER);
        } else {
            builder.add(documents(graph, selection.included()), BooleanClause.Occur.FILTER);
        }
        if (!selection.excluded().isEmpty()) {
            builder.add(documents(graph, selection.excluded()), BooleanClause.Occur.MUST_NOT);
        }
        return builder.build();
    }

    private static Query documents(QuotationGraph graph, List<String> verdicts) {
        List<BytesRef> ids = graph.having(verdicts).stream().map(BytesRef::new).toList();
        return ids.isEmpty()
                ? new MatchNoDocsQuery("no document has such quotations")
                : new TermInSetQuery(Schema.SELF, ids);
    }
}

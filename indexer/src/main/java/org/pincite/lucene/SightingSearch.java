package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopDocsCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.pincite.engine.Filters;
import org.pincite.engine.Sighting;
import org.pincite.engine.Sightings;

/** Looks for the documents a query matches best, and for the places in them; reads no text. */
final class SightingSearch {
    private final View view;
    private final Filters filters;
    private final int documents;

    SightingSearch(View view, Filters filters, int documents) {
        this.view = view;
        this.filters = filters;
        this.documents = documents;
    }

    /** @param over whether the time is over: asked behind the search, which then may have left documents aside */
    Sightings run(Query asked, BooleanSupplier over) throws IOException {
        Query query = view.searcher().rewrite(asked);
        TopDocsCollector<ScoreDoc> best =
                new TopScoreDocCollectorManager(documents, null, Integer.MAX_VALUE).newCollector();
        Gathering gathering = new Gathering(view.searcher(), FilterCompiler.compile(filters, view), best);
        view.searcher().search(query, gathering);
        boolean complete = !over.getAsBoolean();
        TopDocs top = best.topDocs();
        return new Sightings(gathering.total(), sightings(query, top), complete);
    }

    private List<Sighting> sightings(Query query, TopDocs top) throws IOException {
        Weight weight = view.searcher().createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        List<LeafReaderContext> leaves = view.reader().leaves();
        List<Sighting> sightings = new ArrayList<>(top.scoreDocs.length);
        for (ScoreDoc found : top.scoreDocs) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            int doc = found.doc - leaf.docBase;
            StoredText text = new StoredText(leaf, doc);
            Occurrences occurrences =
                    Occurrences.of(weight, leaf, doc, text.map().length(), Snippets.MOST_MATCHES);
            sightings.add(new Sighting(text.card(), occurrences.spans()));
        }
        return sightings;
    }
}

package org.pincite.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.pincite.engine.Facet;
import org.pincite.engine.Suggestion;

/** Completes what was typed with the names that documents carry. */
final class Suggestions {
    private static final List<Facet> COMPLETED = List.of(Facet.PARTY, Facet.COURT, Facet.DOCKET);

    private Suggestions() {}

    static List<Suggestion> of(View view, String typed, int limit) throws IOException {
        List<Suggestion> found = new ArrayList<>();
        if (QueryCompiler.terms(typed).isEmpty()) {
            return found;
        }
        Search.WordStart start = new Search.WordStart(typed);
        for (Facet facet : COMPLETED) {
            Terms values = MultiTerms.getTerms(view.reader(), Schema.facet(facet));
            TermsEnum each = values == null ? null : values.iterator();
            for (BytesRef term = each == null ? null : each.next(); term != null && each != null; term = each.next()) {
                String value = term.utf8ToString();
                String label = view.label(facet, value);
                if (start.in(label) || start.in(value)) {
                    found.add(new Suggestion(facet, value, label, each.docFreq()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Suggestion::count).reversed().thenComparing(Suggestion::label));
        return found.subList(0, Math.min(limit, found.size()));
    }
}

package org.pincite.quote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.Kind;
import org.pincite.corpus.Span;
import org.pincite.engine.CollectionShelf;
import org.pincite.engine.CollectionShelf.Resolution;
import org.pincite.engine.Engine;
import org.pincite.engine.Facet;
import org.pincite.engine.Filters;
import org.pincite.engine.Passage;
import org.pincite.engine.Quotation;

/**
 * Finds out what each document of a collection quotes, once its documents are in the index, and again when other documents
 * have come that may be the source of what was not found, or a source has gone. What is quoted is looked for in filings.
 *
 * <p>The quotations of an article are looked for as {@link QuoteChecker#check} does. Those of a filing, of which there may be
 * hundreds of thousands, are looked for as they stand, and with altered words only in the docket entry they cite; for others
 * it is not known whether they are altered, and they are {@link Verdict#UNVERIFIABLE}.
 */
public final class Resolver {
    /** Time for one quotation. */
    private static final Duration LIMIT = Duration.ofSeconds(5);

    /** Nanoseconds between two commits, so that little is lost when it is stopped. */
    private static final long COMMIT = 15_000_000_000L;

    private static final Span ALL = new Span(0, Integer.MAX_VALUE);

    private final Engine engine;
    private final CollectionShelf shelf;
    private final QuoteChecker checker;

    public Resolver(Engine engine, CollectionShelf shelf) {
        this.engine = engine;
        this.shelf = shelf;
        this.checker = new QuoteChecker(engine);
    }

    /** How far it is. @param documents those that are done, of {@code allDocuments} */
    public record Progress(int documents, int allDocuments, int quotations) {}

    /**
     * Resolves what is not resolved, and commits.
     *
     * @param progress is told after each document; called by several threads
     * @param stop asked between two documents
     */
    public Progress run(Consumer<Progress> progress, BooleanSupplier stop) {
        engine.refresh();
        long asOf = engine.changed();
        Map<DocumentId, Boolean> there = new ConcurrentHashMap<>();
        List<DocumentId> open = shelf.resolutions().stream()
                .filter(resolution -> isOpen(resolution, asOf, there))
                .map(Resolution::document)
                .toList();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger documents = new AtomicInteger();
        AtomicInteger quotations = new AtomicInteger();
        long[] committed = {System.nanoTime()};
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < open.size() && !stop.getAsBoolean(); i = next.getAndIncrement()) {
                List<Quotation> found = quotations(open.get(i));
                shelf.resolve(open.get(i), asOf, found);
                progress.accept(
                        new Progress(documents.incrementAndGet(), open.size(), quotations.addAndGet(found.size())));
                synchronized (committed) {
                    if (System.nanoTime() - committed[0] > COMMIT) {
                        shelf.commit();
                        committed[0] = System.nanoTime();
                    }
                }
            }
        };
        Workers.run(work, open.size());
        shelf.commit();
        engine.refresh();
        return new Progress(documents.get(), open.size(), quotations.get());
    }

    private boolean isOpen(Resolution resolution, long asOf, Map<DocumentId, Boolean> there) {
        Long before = resolution.asOf();
        if (before == null) {
            return true;
        }
        return before < asOf
                && (!resolution.settled()
                        || !resolution.sources().stream()
                                .allMatch(source -> there.computeIfAbsent(
                                        source,
                                        id -> engine.locate(id, new Span(0, 0), Set.of())
                                                .isPresent())));
    }

    private List<Quotation> quotations(DocumentId document) {
        Passage whole = engine.passage(document, ALL, Set.of()).orElse(null);
        if (whole == null) {
            return List.of();
        }
        boolean article = whole.document().kind() == Kind.ARTICLE;
        Filters filings = new Filters(
                Map.of(Facet.KIND, new Filters.Selection(List.of(Kind.FILING.word()), List.of())), List.of());
        Scope scope = new Scope(filings, Set.of(), Set.of(document));
        List<Quotation> found = new ArrayList<>();
        for (Quote quote : BriefReader.read(whole).quotes()) {
            Deadline deadline = Deadline.in(LIMIT);
            found.add(quotation(
                    article ? checker.check(quote, scope, deadline) : checker.checkCited(quote, scope, deadline)));
        }
        return found;
    }

    private static Quotation quotation(Checked checked) {
        SourcePassage source = checked.source();
        return new Quotation(
                new Span(checked.quote().start(), checked.quote().end()),
                checked.quote().words(),
                checked.verdict().name(),
                checked.verdict().faithful(),
                checked.severity() == null ? null : checked.severity().name(),
                checked.flags().stream().sorted().map(Enum::name).toList(),
                checked.pin().cited(),
                checked.pin().verdict().name(),
                source == null
                        ? null
                        : new Quotation.Source(
                                source.document().id(),
                                source.span(),
                                source.page(),
                                source.pinCite().toString()));
    }
}

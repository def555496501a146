package org.pincite.quote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.pincite.engine.Engine;

/**
 * Checks all quotations of a paper, several at a time, within a time. Safe for use by many threads.
 *
 * <p>The time is shared: a quotation that cannot be checked for want of it is said to be unverifiable, and nothing else.
 */
public final class BriefChecker {
    private final QuoteChecker checker;

    /** Is told of each quotation as soon as it is checked. */
    @FunctionalInterface
    public interface Listener {
        /** Called by several threads, and for each quotation at most once. @param index of the quotation in the paper, from 0 */
        void checked(int index, Checked checked);
    }

    public BriefChecker(Engine engine) {
        this.checker = new QuoteChecker(engine);
    }

    /**
     * Checks the quotations, in their order.
     *
     * @param limit time for all of them
     * @param listener is told of each that was checked, not of those for which there was no time
     */
    public CheckedBrief check(Brief brief, Scope scope, Duration limit, Listener listener) {
        Deadline deadline = Deadline.in(limit);
        Coverage searched = checker.coverage(scope);
        List<Quote> quotes = brief.quotes();
        Checked[] checked = new Checked[quotes.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicInteger count = new AtomicInteger();
        Runnable work = () -> {
            for (int i = next.getAndIncrement(); i < checked.length && !deadline.isOver(); i = next.getAndIncrement()) {
                Checked one = checker.check(quotes.get(i), scope, deadline);
                checked[i] = one;
                count.incrementAndGet();
                listener.checked(i, one);
            }
        };
        Workers.run(work, checked.length);
        List<Checked> all = new ArrayList<>(checked.length);
        for (int i = 0; i < checked.length; i++) {
            Checked one = checked[i];
            all.add(one == null ? Checked.withoutTime(quotes.get(i)) : one);
        }
        return new CheckedBrief(searched, all, count.get(), checked.length - count.get() + brief.leftOut());
    }
}

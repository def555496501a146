package org.pincite.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pincite.corpus.DocumentId;
import org.pincite.corpus.PinCite;
import org.pincite.corpus.Words;
import org.pincite.engine.Engine;
import org.pincite.engine.EngineProvider;
import org.pincite.evaluate.GoldException;
import org.pincite.quote.Checked;
import org.pincite.quote.Difference;
import org.pincite.quote.PinVerdict;
import org.pincite.quote.QuoteChecker;
import org.pincite.quote.Scope;
import org.pincite.quote.Severity;
import org.pincite.quote.SourcePassage;
import org.pincite.quote.Verdict;

/**
 * Checks the quotations of gold files and counts how often the answer is right:
 *
 * <ul>
 *   <li>placed: {@code located} if some passage is given; {@code document} if the first is in a document that has the words;
 *       {@code span} if one of the first five is where the words stand; {@code page} if its page is the one printed; {@code
 *       verdict} if it is faithful, or altered in case or marks only, where the words are exact, and not verbatim where they
 *       are not;
 *   <li>altered: {@code located} in the document it was made from; {@code diff} if the difference shows the words changed;
 *       {@code falseVerbatim} if it is taken for faithful;
 *   <li>wrong case: {@code pinOk} if the cite is taken for right;
 *   <li>cases: verdict, severity, pin, place, and flags.
 * </ul>
 */
public final class QuoteMeasure {
    /** Passages that a reader looks at. */
    private static final int LOOKED_AT = 5;

    private final IntConsumer progress;
    private final Tally tally = new Tally();
    private final Map<String, Set<String>> documentsOf = new HashMap<>();
    private int quotations;
    private long nanos;

    private QuoteMeasure(IntConsumer progress) {
        this.progress = progress;
    }

    /** The forms of rows that are known: kind, then the fields of a row. */
    public static Map<String, String> forms() {
        return GoldReader.forms();
    }

    /** Whether a file brings its own sources, so that no documents are needed for it. */
    public static boolean hasSources(Path file) throws GoldException, IOException {
        return GoldReader.cases(file) != null;
    }

    /**
     * Checks every quotation of the files, one after the other.
     *
     * @param engine the documents in which those without sources of their own are looked for; null if there is no such file
     * @param progress is told after each quotation how many are done
     * @throws GoldException naming file and line of the first row that cannot be used
     * @throws IOException naming a file that cannot be read
     */
    public static QuoteScores of(List<Path> files, @Nullable Engine engine, IntConsumer progress)
            throws GoldException, IOException {
        QuoteMeasure measure = new QuoteMeasure(progress);
        List<Gold> rows = new ArrayList<>();
        for (Path file : files) {
            JsonNode cases = GoldReader.cases(file);
            if (cases == null) {
                rows.addAll(GoldReader.rows(file));
            } else {
                measure.withOwnSources(cases);
            }
        }
        if (!rows.isEmpty()) {
            measure.check(rows, Objects.requireNonNull(engine, "documents to look in"));
        }
        return new QuoteScores(measure.tally.groups(), measure.tally.misses(), measure.quotations, measure.nanos / 1e6);
    }

    private void withOwnSources(JsonNode cases) throws IOException {
        Path folder = Files.createTempDirectory("pincite-cases");
        try {
            CaseSources.index(cases.path("sources"), folder);
            String address = folder.resolve("index").toString();
            try (Engine engine = EngineProvider.of(address).open(address)) {
                check(GoldReader.cases(cases), engine);
            }
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private void check(List<Gold> rows, Engine engine) {
        for (Gold row : rows) {
            if (row instanceof Gold.Placed placed) {
                documentsOf.put(placed.id(), placed.documents());
            }
        }
        QuoteChecker checker = new QuoteChecker(engine);
        SourceNames names = new SourceNames(engine);
        boolean leavesOut = rows.stream().anyMatch(row -> row instanceof Gold.Placed placed && placed.citing() != null);
        Map<String, DocumentId> ids = leavesOut ? names.all() : Map.of();
        for (Gold row : rows) {
            Scope scope = scope(row, ids);
            long start = System.nanoTime();
            Checked checked = checker.check(row.quote(), scope);
            nanos += System.nanoTime() - start;
            progress.accept(++quotations);
            switch (row) {
                case Gold.Placed placed -> placed(placed, checked, names);
                case Gold.Altered altered -> altered(altered, checked, names);
                case Gold.WrongCase wrong -> wrongCase(wrong, checked, names);
                case Gold.Case expected -> expected(expected, checked);
            }
        }
    }

    private static Scope scope(Gold row, Map<String, DocumentId> ids) {
        String citing = row instanceof Gold.Placed placed ? placed.citing() : null;
        DocumentId paper = citing == null ? null : ids.get(citing);
        return paper == null ? Scope.all() : Scope.all().without(paper);
    }

    private void placed(Gold.Placed gold, Checked checked, SourceNames names) {
        String group = gold.group();
        List<SourcePassage> passages = passages(checked);
        String found = shown(checked, names);
        tally.row(group);
        tally.check(group, "located", !passages.isEmpty(), gold.id(), gold.source(), found);
        boolean document = !passages.isEmpty() && gold.documents().contains(name(passages.getFirst(), names));
        count(group, "document", document, passages, gold.id(), gold.documents().toString(), found);
        List<SourcePassage> right = passages.stream()
                .limit(LOOKED_AT)
                .filter(passage -> gold.places().isEmpty()
                        ? name(passage, names).equals(gold.source())
                        : gold.places().stream().anyMatch(range -> isAt(passage, range, names)))
                .toList();
        count(
                group,
                "span",
                !right.isEmpty(),
                passages,
                gold.id(),
                gold.places().toString(),
                found);
        boolean page = right.stream().anyMatch(passage -> isOnPage(passage, gold, names));
        count(group, "page", page, right, gold.id(), String.valueOf(gold.printed()), found);
        Boolean exact = gold.exact();
        if (exact != null) {
            boolean verdict = exact
                    ? checked.verdict().faithful() || checked.severity() == Severity.MINOR
                    : checked.verdict() != Verdict.VERBATIM;
            count(group, "verdict", verdict, passages, gold.id(), exact ? "faithful" : "not verbatim", found);
        }
    }

    /** Counts; a miss is listed once only, so not where nothing was found at all. */
    private void count(
            String group,
            String what,
            boolean right,
            List<SourcePassage> passages,
            String id,
            String expected,
            String found) {
        tally.count(group, what, right);
        if (!right && !passages.isEmpty()) {
            tally.miss(group, what, id, expected, found);
        }
    }

    private void altered(Gold.Altered gold, Checked checked, SourceNames names) {
        Set<String> documents = documentsOf.getOrDefault(String.valueOf(gold.base()), Set.of(gold.source()));
        List<SourcePassage> passages = passages(checked);
        String found = shown(checked, names);
        String group = QuoteScores.ALTERED;
        tally.row(group);
        boolean located =
                passages.stream().limit(LOOKED_AT).anyMatch(passage -> documents.contains(name(passage, names)));
        tally.check(group, "located", located, gold.id(), gold.source(), found);
        boolean shows = shows(checked, Difference.Op.DELETE, lost(gold.original(), gold.altered()))
                && shows(checked, Difference.Op.INSERT, lost(gold.altered(), gold.original()));
        count(group, "diff", shows, passages, gold.id(), gold.original() + " → " + gold.altered(), found);
        boolean faithful = checked.verdict().faithful();
        tally.count(group, "falseVerbatim", faithful);
        if (faithful) {
            tally.miss(group, "falseVerbatim", gold.id(), "not faithful", found);
        }
    }

    /** Words of the first that are not in the second, as often as they are there. */
    private static List<String> lost(String first, String second) {
        List<String> words = words(first);
        words(second).forEach(words::remove);
        return words;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Words each = new Words(text);
        while (each.next()) {
            words.add(each.term());
        }
        return words;
    }

    /** Whether one of the words is among those that the difference has of its kind; of swapped words each may be. */
    private static boolean shows(Checked checked, Difference.Op op, List<String> words) {
        List<String> all = new ArrayList<>();
        checked.diff().stream()
                .filter(difference -> difference.op() == op)
                .forEach(difference -> all.addAll(words(difference.text())));
        return words.isEmpty() || words.stream().anyMatch(all::contains);
    }

    private void wrongCase(Gold.WrongCase gold, Checked checked, SourceNames names) {
        String group = QuoteScores.WRONG_CASE;
        tally.row(group);
        boolean ok = checked.pin().verdict().compareTo(PinVerdict.WRONG_PIN) < 0;
        tally.count(group, "pinOk", ok);
        if (ok) {
            tally.miss(group, "pinOk", gold.id(), "the cite is wrong", shown(checked, names));
        }
        tally.count(group, "named", checked.pin().verdict() == PinVerdict.WRONG_DOCUMENT);
    }

    private void expected(Gold.Case gold, Checked checked) {
        String group = QuoteScores.CASES;
        String found = checked.verdict() + " " + checked.severity() + " " + checked.pin() + " " + checked.flags();
        tally.row(group);
        tally.check(
                group, "verdict", checked.verdict().name().equals(gold.verdict()), gold.id(), gold.verdict(), found);
        String severity = checked.severity() == null ? null : checked.severity().name();
        tally.check(
                group,
                "severity",
                Objects.equals(severity, gold.severity()),
                gold.id(),
                String.valueOf(gold.severity()),
                found);
        String pin =
                gold.quote().cited() == null ? null : checked.pin().verdict().name();
        tally.check(group, "pin", Objects.equals(pin, gold.pin()), gold.id(), String.valueOf(gold.pin()), found);
        tally.check(group, "place", isAt(checked, gold), gold.id(), gold.entry() + " at " + gold.page(), found);
        Set<String> flags = checked.flags().stream().map(Enum::name).collect(Collectors.toSet());
        tally.check(
                group,
                "flags",
                flags.containsAll(gold.flags()),
                gold.id(),
                gold.flags().toString(),
                found);
    }

    private static boolean isAt(Checked checked, Gold.Case gold) {
        SourcePassage source = checked.source();
        if (gold.entry() == null) {
            return source == null || gold.verdict().equals("SPLICED");
        }
        return source != null && gold.entry().equals(source.document().entry()) && source.page() == gold.page();
    }

    private static List<SourcePassage> passages(Checked checked) {
        List<SourcePassage> passages = new ArrayList<>();
        if (checked.source() != null) {
            passages.add(checked.source());
        }
        passages.addAll(checked.alsoAt());
        return passages;
    }

    private static String name(SourcePassage passage, SourceNames names) {
        return names.of(passage.document().id());
    }

    private static boolean isAt(SourcePassage passage, Gold.Range range, SourceNames names) {
        return name(passage, names).equals(range.document())
                && (range.pages()
                        ? range.holds(passage.page())
                        : range.isMostly(passage.span().start(), passage.span().end()));
    }

    /** Whether it is on the page printed, which is known of the first place alone. */
    private static boolean isOnPage(SourcePassage passage, Gold.Placed gold, SourceNames names) {
        Gold.Range printed = gold.printed();
        if (printed == null
                || gold.places().isEmpty()
                || !isAt(passage, gold.places().getFirst(), names)) {
            return true;
        }
        PinCite.PageNumber page = passage.pinCite().first();
        String label = page == null ? null : page.label();
        return label != null && label.matches("\\d{1,6}") && printed.holds(Integer.parseInt(label));
    }

    private static String shown(Checked checked, SourceNames names) {
        SourcePassage source = checked.source();
        return checked.verdict()
                + (checked.severity() == null ? "" : " " + checked.severity())
                + " " + checked.flags()
                + (source == null
                        ? ""
                        : " in " + name(source, names) + " " + source.span() + " " + source.pinCite() + ": "
                                + source.text())
                + " — quoted: " + checked.quote().words();
    }
}

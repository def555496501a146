package org.pincite.cli;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pincite.wire.QuoteCheckAnswer;
import org.pincite.wire.QuoteCheckAnswer.CheckedQuote;
import org.pincite.wire.QuoteCheckAnswer.DiffRun;

/**
 * The checked quotations of a paper for people: what must be looked at first, then the rest. Its forms are templates
 * beside this class; what they show are the fields and methods of this class and its records.
 */
final class CheckReport {

    /** A template and how what is put into it is escaped. */
    enum Form {
        TEXT("check.txt.mustache") {
            @Override
            MustacheFactory factory() {
                return new DefaultMustacheFactory() {
                    @Override
                    public void encode(String value, Writer writer) {
                        write(value, writer);
                    }
                };
            }
        },
        HTML("check.html.mustache") {
            @Override
            MustacheFactory factory() {
                return new DefaultMustacheFactory();
            }
        };

        private final String template;

        Form(String template) {
            this.template = template;
        }

        abstract MustacheFactory factory();

        private Mustache compiled() {
            try (InputStream in = Objects.requireNonNull(CheckReport.class.getResourceAsStream(template), template);
                    Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                return factory().compile(reader, template);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    final String paper;
    final String date;
    final QuoteCheckAnswer answer;
    final List<Item> toReview;
    final List<Item> fine;

    CheckReport(String paper, LocalDate day, QuoteCheckAnswer answer) {
        this.paper = paper;
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.US)
                .format(day);
        this.answer = answer;
        List<Item> all = IntStream.range(0, answer.quotes().size())
                .mapToObj(i -> new Item(i + 1, answer.quotes().get(i)))
                .toList();
        this.toReview = all.stream().filter(item -> item.quote.needsReview()).toList();
        this.fine = all.stream().filter(item -> !item.quote.needsReview()).toList();
    }

    /** A quotation by its number in the paper. */
    record Item(int number, CheckedQuote quote) {
        /** The words of both sides, those that differ marked; without a source the words as printed. */
        List<Run> runs() {
            return quote.diff().isEmpty()
                    ? List.of(new Run(null, quote.words()))
                    : quote.diff().stream().map(run -> new Run(run, run.text())).toList();
        }

        boolean hasNotes() {
            return !quote.notes().isEmpty();
        }

        /** A word for how grave it is, by which it is coloured. */
        String grade() {
            if (!quote.needsReview()) {
                return "fine";
            }
            return quote.verdict().equals("ALTERED") && "MINOR".equals(quote.severity()) ? "minor" : "grave";
        }

        boolean hasCite() {
            return quote.pin().cited() != null;
        }

        boolean hasOthers() {
            return !quote.alsoAt().isEmpty();
        }

        int others() {
            return quote.alsoAt().size();
        }
    }

    /** A run of the diff; {@code run} is null where there is none. */
    record Run(@Nullable DiffRun run, String text) {
        boolean deleted() {
            return run != null && run.op().equals("delete");
        }

        boolean inserted() {
            return run != null && run.op().equals("insert");
        }
    }

    boolean none() {
        return answer.quotes().isEmpty();
    }

    boolean anyToReview() {
        return !toReview.isEmpty();
    }

    boolean anyFine() {
        return !fine.isEmpty();
    }

    int count() {
        return answer.quotes().size();
    }

    int reviewCount() {
        return toReview.size();
    }

    String searched() {
        QuoteCheckAnswer.Searched searched = answer.searched();
        return String.format(Locale.US, "%,d documents with %,d pages", searched.documents(), searched.pages());
    }

    /** What was searched but could not be read; empty if all could. */
    String unread() {
        QuoteCheckAnswer.Searched searched = answer.searched();
        if (searched.unreadablePages() + searched.unreadableFiles() == 0) {
            return "";
        }
        return String.format(
                Locale.US,
                "%,d pages and %,d whole files of the collection could not be read",
                searched.unreadablePages(),
                searched.unreadableFiles());
    }

    boolean someUnread() {
        return !unread().isEmpty();
    }

    boolean someNotChecked() {
        return answer.notChecked() > 0;
    }

    void print(Form form, PrintWriter out) {
        form.compiled().execute(out, this);
    }

    private static void write(String value, Writer writer) {
        try {
            writer.write(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

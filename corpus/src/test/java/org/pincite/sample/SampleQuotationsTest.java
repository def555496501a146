package org.pincite.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pincite.corpus.Page;
import org.pincite.corpus.Stamp;
import org.pincite.sample.Answers.Entry;
import org.pincite.sample.Answers.Quotation;
import org.pincite.sample.Answers.Status;

/** That {@code answers.json} is true of the files, and that the papers of a matter cite one another rightly. */
class SampleQuotationsTest {
    private static final Path CORPUS = Path.of(System.getProperty("pincite.root", ".."), "corpus", "sample");
    private static final Pattern MARK = Pattern.compile("\\[[^\\]]+]|…|\\. ?\\. ?\\.");
    private static final Answers ANSWERS = Answers.load();

    private static final Map<String, SampleText> READ = new HashMap<>();

    private static SampleText text(String file) throws IOException {
        SampleText text = READ.get(file);
        if (text == null) {
            text = SampleText.of(CORPUS.resolve(file));
            READ.put(file, text);
        }
        return text;
    }

    @Test
    void every_document_has_its_answers() {
        assertThat(ANSWERS.documents().keySet())
                .containsExactlyInAnyOrderElementsOf(SampleCorpus.present(CORPUS).stream()
                        .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                        .toList());
    }

    @Test
    void every_quotation_stands_in_the_quoting_document() throws IOException {
        for (Quotation quotation : ANSWERS.quotations()) {
            assertThat(text(quotation.quotedIn()).find(quotation.words()))
                    .as("%s in %s", quotation.words(), quotation.quotedIn())
                    .isNotEmpty();
        }
    }

    @Test
    void exact_and_marked_quotations_stand_on_the_named_page_of_their_source() throws IOException {
        for (Quotation quotation : ANSWERS.quotations()) {
            if (quotation.status() != Status.wrong) {
                assertThat(standsOnPage(quotation, quotation.words()))
                        .as(quotation.toString())
                        .isTrue();
                assertThat(MARK.matcher(quotation.words()).find())
                        .as("marks in %s", quotation)
                        .isEqualTo(quotation.status() == Status.marked);
            }
        }
    }

    @Test
    void a_wrong_quotation_stands_nowhere_in_its_source_but_its_original_does() throws IOException {
        for (Quotation quotation : ANSWERS.quotations()) {
            if (quotation.status() == Status.wrong) {
                assertThat(text(quotation.source()).holds(quotation.words(), span -> true))
                        .as(quotation.toString())
                        .isFalse();
                assertThat(standsOnPage(quotation, String.valueOf(quotation.original())))
                        .as(quotation.toString())
                        .isTrue();
            }
        }
    }

    private static boolean standsOnPage(Quotation quotation, String words) throws IOException {
        SampleText source = text(quotation.source());
        return source.holds(
                words,
                source.onPages(page -> quotation.page() <= page.ordinal() && page.ordinal() <= quotation.lastPage()));
    }

    @Test
    void words_before_a_short_cite_stand_where_it_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String file : new TreeSet<>(ANSWERS.documents().keySet())) {
            Entry entry = entry(file);
            TreeSet<String> unused = new TreeSet<>(entry.cites().keySet());
            for (QuotingCite cite : QuotingCite.in(text(file).plain())) {
                String source = source(file, entry, cite);
                unused.remove(cite.name());
                if (source != null && !cite.holdsIn(text(source))) {
                    wrong.add(file + ": " + cite);
                }
            }
            assertThat(unused).as("cites of %s that were not met", file).isEmpty();
        }
        assertThat(wrong).isEmpty();
    }

    /** The file that a short cite stands for: as the answers have it, else by its number on the matter's docket. */
    private static @Nullable String source(String file, Entry entry, QuotingCite cite) {
        String source = entry.cites().get(cite.name());
        if (source != null || cite.entry() == null) {
            return source;
        }
        String matter = file.substring(0, file.indexOf('/') + 1);
        return ANSWERS.documents().entrySet().stream()
                .filter(other -> other.getKey().startsWith(matter))
                .filter(other -> cite.entry().equals(other.getValue().entry()))
                .map(Map.Entry::getKey)
                .findAny()
                .orElse(null);
    }

    @Test
    void stamps_say_the_answers_docket_entry_and_day() throws IOException {
        for (String file : ANSWERS.documents().keySet()) {
            Entry entry = entry(file);
            for (Page page : text(file).text().pages()) {
                Stamp stamp = page.stamp();
                if (stamp != null) {
                    assertThat(stamp.docket()).as(file).startsWith(String.valueOf(entry.docket()));
                    assertThat(stamp.filed()).as(file).hasToString(entry.filed());
                    if (entry.entry() != null) {
                        assertThat(stamp.document()).as(file).isEqualTo(entry.entry());
                    }
                }
            }
        }
    }

    private static Entry entry(String file) {
        return java.util.Objects.requireNonNull(ANSWERS.documents().get(file), file);
    }
}

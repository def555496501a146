package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Stated;
import org.pincite.corpus.Text;

class JudgeReaderTest {
    private static final String CAPTION = "UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hon. Jane Doyle | Jane Doyle",
                "THE HONORABLE JANE DOYLE | Jane Doyle",
                "Judge: Hon. Jane A. Doyle | Jane A. Doyle",
                "Dear Judge Doyle: | Doyle",
                "JANE DOYLE / United States District Judge | Jane Doyle",
                "Hon. A. David Doyle | A. David Doyle",
                "Before TORRES, LEE and DOYLE, Circuit Judges. | Torres; Lee; Doyle",
            })
    void a_judge_is_read_where_the_paper_names_one(String words, String judges) {
        assertThat(FactReader.standard()
                        .read(Text.plain(CAPTION + words.replace(" / ", "\n")), Hints.none())
                        .judges())
                .extracting(Stated::value)
                .containsExactlyElementsOf(Arrays.asList(judges.split("; ")));
    }

    @Test
    void a_judge_stated_beside_the_text_counts_where_the_text_names_none() {
        Hints hints = new Hints("a.jsonl", "text/plain", Map.of("jsonl.judge", "DOYLE", "jsonl.kind", "filing"));
        assertThat(FactReader.standard()
                        .read(Text.plain("The motion is denied."), hints)
                        .judges())
                .extracting(Stated::value)
                .containsExactly("Doyle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The motion is denied.",
                "The judge this case was first heard by left.",
                "Judges retire in active service from that day on.",
            })
    void a_paper_without_a_judge_names_none(String words) {
        assertThat(FactReader.standard()
                        .read(Text.plain(CAPTION + "ORDER\n" + words), Hints.none())
                        .judges())
                .isEmpty();
    }
}

package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Text;

/** Time to read grows with the length of a text and with nothing in it: files come from strangers. */
class LinearTest {
    private static final int SIZE = 1_000_000;
    /** Far more than a slow machine needs for a megabyte; far less than the square of it takes. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v. ",
                "V.\n",
                "v\n",
                "a v. b, ",
                "(",
                ")",
                "§ ",
                "\n§\n",
                "1",
                "1 ",
                "1\n",
                "12-",
                "12-34567 ",
                "1:23-cv-",
                "No. ",
                "Case No. 1, ",
                "A",
                "A ",
                "A.",
                "ABCDEF ",
                "ORDER ",
                "ORDER RE ",
                "\n",
                " ",
                "\t\n ",
                "-",
                "- against ",
                "In re ",
                "IN RE A\n",
                "Plaintiff, ",
                "PLAINTIFF/",
                "Defendants.\n",
                "and ",
                "Ann Poe and ",
                "d/b/a ",
                "f/k/a X, ",
                "(\"",
                "et al., ",
                "Hon. ",
                "Before ",
                "BEFORE A, ",
                "Judge: A ",
                "United States District Court ",
                "DISTRICT COURT OF ",
                "Filed 01/02/20 Page 1 of ",
                "Case 1:20-cv-00001 Document ",
                "FILED: KINGS COUNTY CLERK ",
                "e-filed ",
                "Dear Judge ",
                "$1",
                "\"",
                "a@b.",
                "http://a/"
            })
    void a_megabyte_of_anything_is_read_in_time(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        Facts facts = assertTimeoutPreemptively(
                LIMIT, () -> FactReader.standard().read(Text.plain(text), Hints.none()), () -> "of " + piece);
        assertThat(facts.parties()).hasSizeLessThanOrEqualTo(2 * PartyList.MOST);
    }

    @Test
    void a_caption_of_a_thousand_plaintiffs_is_cut_and_not_slow() {
        StringBuilder text = new StringBuilder("UNITED STATES DISTRICT COURT\nDISTRICT OF COLUMBIA\n");
        for (int i = 0; i < 1_000; i++) {
            text.append("Ann").append((char) ('a' + i % 26)).append(" Poe, ");
        }
        text.append("Plaintiffs,\nv.\nNORTHGATE, INC.,\nDefendant.\n").append("A sentence follows. ".repeat(20_000));
        Facts facts = assertTimeoutPreemptively(
                LIMIT, () -> FactReader.standard().read(Text.plain(text.toString()), Hints.none()));
        assertThat(facts.parties()).hasSizeLessThanOrEqualTo(2 * PartyList.MOST);
    }
}

package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Facts;
import org.pincite.corpus.Span;
import org.pincite.corpus.Text;

/** Every reader on a million characters of what it looks for, over and over: none may need more than linear time. */
class HostileTextTest {
    private static final int LENGTH = 1_000_000;

    private static Facts read(String text, String kind) {
        Hints hints = new Hints("a.txt", "text/plain", Map.of("jsonl.kind", kind));
        return Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(40), () -> FactReader.standard().read(Text.plain(text), hints));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\n",
                "a",
                "A",
                "(",
                "“",
                "\"",
                "§",
                "$",
                "1",
                ". ",
                "v. ",
                " v. A",
                "A v. B, ",
                "1 U.S. ",
                "18 U.S.C. §§ 1, ",
                "COUNT I ",
                "COUNT I\n",
                "1. ",
                "COUNT I\nFRAUD\n",
                "claims for fraud, ",
                "Monopolization ",
                "said Ann Poe ",
                "“a,” said ",
                "Inc. ",
                "Ann ",
                "Ann A. ",
                "A. ",
                "Ann Poe and ",
                "sued ",
                "lawsuit filed by Ann Poe, ",
                "plaintiffs ",
                "March 3, ",
                "20-cv-",
                "20-cv-12345 ",
                "No. ",
                "Case 3:20-cv-12345 Document 1 ",
                "$1,000,",
                "$1 ",
                "1 dollars ",
                "ECF No. 1 ",
                "Dkt. Nos. 1, 2, ",
                "Id. ",
                "1 U.S. 2. Id. at 3; ",
                "Cal. Code ",
                "Section ",
                "1 A. L. Rev. ",
                "Const. art. ",
                "he said “a b c” ",
                "Ann Poe said that “a b” ",
                ".....",
                "..... 1\n",
                "TABLE OF ",
                "PLAINTIFF, ",
                "Plaintiff,\nv.\n",
                "UNITED STATES DISTRICT COURT\n",
                "Hon. ",
                "DISTRICT COURT ",
                "FILED ",
                "against\n",
                "monopoly power ",
                "denies ",
                "Mr. ",
                "’s ",
                "Foo v. Bar, 1 U.S. ",
                "Foo v. Bar, 1 U.S. 1. ",
                "Inc., ",
                "See ",
                "supra ",
                "Foo, supra, at 2. ",
                "Foo at 2 ",
                "1 U.S. 1, 2, 3, 4, 5, 6, ",
                "1 U.S. 1 ¶ 1",
                "1 F.3d at ",
                "Id. at 1, 2, 3, ¶ 4, ",
                "1 Hill ",
                "— U.S. —, ",
                "In re ",
                "Cal. Bus. & ",
                "Cal. Code §§ 1, 2, ",
                "1999 Or. Laws ",
                "Smith Decl. Ex. ",
                "Ex. A ",
                "Tr. 1:2-3 ",
                "ABC-00001",
                "Rule 1(a)(1)",
                "Section 2 of the Poe and Roe ",
                "A’s "
            })
    void a_million_characters_of_one_thing_are_read_in_time(String one) {
        String text = one.repeat(LENGTH / one.length());
        for (String kind : new String[] {"complaint", "news"}) {
            for (Span span : read(text, kind).evidenceSpans()) {
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northgate Systems, Inc. ",
                "Northgate Systems, Inc. (“",
                "Northgate Systems, Inc. is now known as A ",
                "Ann Weldon ",
                "Weldon ",
                "Mr. Weldon "
            })
    void a_million_characters_of_a_partys_name_are_read_in_time(String one) {
        String caption =
                "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nANN WELDON,\nPlaintiff,\nv.\n"
                        + "NORTHGATE SYSTEMS, INC.,\nDefendant.\n\nCOMPLAINT\n\n1. ";
        assertThat(read(caption + one.repeat(LENGTH / one.length()), "complaint")
                        .parties())
                .hasSize(2);
    }

    @Test
    void a_million_characters_of_everything_mixed_are_read_in_time() {
        String[] pieces = {
            "COUNT I", "\n", "\n\n", " FRAUD ", "claims for ", "fraud ", "18 U.S.C. § 2511 ", "“", "”", "\"",
                    "Ann Poe ", "said ", "v. ", "1 U.S. 2 ",
            "$5 million ", ". ", ", ", "(", ")", "March 3, 2020 ", "3:20-cv-12345 ", "Inc. ", "sued ", "denies ",
                    "Plaintiff,", "ORDER ", "......", "\f"
        };
        Random random = new Random(42);
        StringBuilder text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        Facts filing = read(text.toString(), "filing");
        Facts article = read(text.toString(), "news");
        assertThat(filing.citations()).isNotEmpty();
        assertThat(article.amounts()).isNotEmpty();
    }

    @Test
    void a_million_characters_of_ever_new_names_are_read_in_time() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            String name = "N" + Integer.toString(i, 26).replaceAll("[0-9]", "x");
            text.append(name)
                    .append("’s suit, Ann ")
                    .append(name)
                    .append(" of ")
                    .append(name)
                    .append(", Inc. said “a b c d e f.” ");
        }
        assertThat(read(text.toString(), "news").mentions()).hasSize(MentionReader.MOST);
        assertThat(read(text.toString(), "complaint").quotations()).hasSize(QuotationReader.MOST);
    }
}

package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pincite.corpus.Party;
import org.pincite.corpus.Text;

class AliasReaderTest {
    private static List<Party> parties(String defendant, String body) {
        String text = "UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nJANE ROE,\nPlaintiff,\nv.\n"
                + defendant
                + ",\nDefendant.\n\nCase No. 3:21-cv-00417\n\nCOMPLAINT\n\n1. This is an action for damages.\n\n2. "
                + body
                + "\n";
        return FactReader.standard().read(Text.plain(text), Hints.none()).parties();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NORTHGATE SYSTEMS, INC. | Northgate Systems, Inc. (“Northgate”) sells maps. | Northgate",
                "NORTHGATE SYSTEMS, INC. | Northgate Systems, Inc., a Delaware corporation (hereinafter “NSI”), sells maps. | NSI",
                "NORTHGATE SYSTEMS, INC. | Northgate Systems, Inc. (“Northgate” or “NSI”) sells maps. | NSI",
                "NORTHGATE SYSTEMS, INC. | Northgate Systems, Inc. is now known as Orbwell, Inc.. It sells maps. | Orbwell, Inc.",
                "NORTHGATE SYSTEMS, INC. | Northgate Systems, Inc. (formerly, Mapwell LLC) sells maps. | Mapwell LLC",
                "NORTHGATE SYSTEMS, INC. | Northgate Systems, Inc. changed its name to Orbwell. Then it sold. | Orbwell",
                "ANN WELDON | Ms. Weldon ran. Weldon fell. | Weldon",
                "MAXIMILIAN WELDON | Maximillian Weldon ran. | Maximillian Weldon"
            })
    void another_name_that_a_filing_gives_a_party_is_kept_as_written(String defendant, String body, String alias) {
        assertThat(parties(defendant, body).get(1).asWritten()).contains(alias);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northgate Systems, Inc. (“Defendant”) sells maps.",
                "Northgate Systems, Inc. (the “Company”) sells maps.",
                "Northgate Systems, Inc. and Orbwell, Inc. (collectively, “Orb”) sell maps.",
                "Northgate Systems, Inc. signed this (“Agreement”)."
            })
    void words_for_a_side_or_for_several_are_no_names(String body) {
        assertThat(parties("NORTHGATE SYSTEMS, INC.", body).get(1).asWritten()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ANN WELDON | Bob Weldon ran. Weldon fell.", "ANN WELDON | Weldon Street is long. Jane Weldon ran."
            })
    void a_surname_that_another_has_is_no_name_of_a_party(String defendant, String body) {
        assertThat(parties(defendant, body).get(1).asWritten()).doesNotContain("Weldon");
    }
}

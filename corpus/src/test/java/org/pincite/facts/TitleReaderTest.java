package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {
    private static final TitleReader READER = new TitleReader(DocTypes.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ORDER RE MOTIONS TO SEAL | order",
                "DECLARATION OF JANE ROE IN SUPPORT OF MOTION TO DISMISS | declaration",
                "[PROPOSED] ORDER GRANTING MOTION | proposed_order",
                "NOTICE OF MOTION AND MOTION TO DISMISS; MEMORANDUM OF POINTS AND AUTHORITIES | motion",
                "STIPULATION AND [PROPOSED] ORDER | stipulation",
                "META PLATFORMS, INC.'S OPPOSITION TO PLAINTIFFS' MOTION FOR APPROVAL | opposition",
                "MEMORANDUM IN OPPOSITION TO PLAINTIFF'S MOTION | opposition",
                "PLAINTIFF'S ORIGINAL PETITION | complaint",
                "FIRST AMENDED CLASS ACTION COMPLAINT | complaint",
                "ANSWER TO COMPLAINT | answer",
                "NOTICE OF DEMURRER AND DEMURRER TO FIRST AMENDED COMPLAINT | motion",
                "BRIEF FOR THE PETITIONER | brief_appellate",
                "NOTICE OF REMOVAL | notice",
                "DEFENDANT'S SUPPLEMENTAL BRIEF REGARDING GOVERNMENT ORDERS | memorandum",
            })
    void the_noun_that_stands_first_says_what_the_document_is(String words, String type) {
        TitleReader.Title title =
                Objects.requireNonNull(READER.read("v.\n\nDefendant.\n\n" + words + "\n\nThe parties agree.", 0));
        assertThat(title.words()).isEqualTo(words);
        assertThat(title.type()).isEqualTo(type);
    }

    @Test
    void a_title_may_run_over_several_lines_and_ends_before_hearing_data() {
        TitleReader.Title title = Objects.requireNonNull(
                READER.read("PLAINTIFFS' MOTION FOR\nADMINISTRATIVE RELIEF\nDate: June 9, 2022\nJudge: Hon. X", 0));
        assertThat(title.words()).isEqualTo("PLAINTIFFS' MOTION FOR ADMINISTRATIVE RELIEF");
    }
}

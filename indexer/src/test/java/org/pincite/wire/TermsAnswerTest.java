package org.pincite.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pincite.engine.Facet;
import org.pincite.engine.TermsResults;
import org.pincite.json.Json;
import org.pincite.query.Dialect;
import org.pincite.query.QueryList;

class TermsAnswerTest {
    private static final TermsResults.Value PLACE = new TermsResults.Value("desk", "=desk", 2, 3, 1);

    @Test
    void lines_that_were_answered_and_lines_that_were_not_keep_their_order() throws Exception {
        QueryList list = QueryList.parse("+harbor, \"pier\"\n\n\"open\nco*\n", Dialect.PINCITE);
        TermsResults results = new TermsResults(
                9,
                4,
                List.of(
                        new TermsResults.Counted(
                                4, 7, 2, Map.of(Facet.COLLECTION, new TermsResults.Breakdown(List.of(PLACE), false))),
                        new TermsResults.Refused("\"co*\" stands for more than 4096 words")));
        TermsAnswer answer = TermsAnswer.of(list, results, 5);

        assertThat(answer.unread()).isEqualTo(2);
        assertThat(answer.csv().split("\r\n"))
                .containsExactly(
                        "line,query,readAs,facet,value,documents,hits,alone,position,error",
                        "1,\"'+harbor, \"\"pier\"\"\",\"(harbor AND \"\"pier\"\")\",,,4,7,2,,",
                        "1,\"'+harbor, \"\"pier\"\"\",\"(harbor AND \"\"pier\"\")\",collection,'=desk,2,3,1,,",
                        "3,\"\"\"open\",,,,,,,1,\"the quotation mark opened here is never closed; expected another \"\" after the phrase\"",
                        "4,co*,,,,,,,,\"\"\"co*\"\" stands for more than 4096 words\"",
                        ",any of these,,,,4,,,,");
        assertThat(Json.tree(Json.write(answer)).get("terms").get(1).toString())
                .isEqualTo(
                        "{\"line\":3,\"query\":\"\\\"open\",\"error\":{\"detail\":\"the quotation mark opened here is"
                                + " never closed; expected another \\\" after the phrase\",\"position\":1}}");
    }
}

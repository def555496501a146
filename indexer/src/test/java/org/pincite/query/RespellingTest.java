package org.pincite.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RespellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "PINCITE | netflx                       | netflix",
                "PINCITE | Netflx inbx                  | Netflx inbox",
                "PINCITE | netflx \"netflx inbx\" inbx | netflix \"netflx inbx\" inbox",
                "PINCITE | ti(netflx) & caps(inbx)      | ti(netflix) & caps(inbox)",
                "PINCITE | (netflx or inbx) /5 x        | (netflix or inbox) /5 x",
                "PINCITE | #netflx and date(2020)       | #netflix and date(2020)",
                "PINCITE | atleast2(netflx) not netflxs | atleast2(netflix) not netflxs",
                "WESTLAW | netflx atorneys              | netflix attorneys",
                "COURTLISTENER | netflx -inbx           | netflix -inbox",
            })
    void words_are_replaced_where_they_were_typed(Dialect dialect, String typed, String expected) {
        Map<String, String> meant = Map.of("netflx", "netflix", "inbx", "inbox", "atorneys", "attorneys");

        assertThat(Respelling.typed(typed, dialect, meant)).hasValue(expected);
    }
}

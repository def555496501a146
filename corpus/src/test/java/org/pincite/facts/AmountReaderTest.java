package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pincite.corpus.Amount;
import org.pincite.corpus.Text;

class AmountReaderTest {
    private static List<Amount> read(String text) {
        return FactReader.standard().read(Text.plain(text), Hints.none()).amounts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "spent $150 million a year | 150000000 | USD | $150 million",
                "worth $1.2bn today | 1200000000 | USD | $1.2bn",
                "exceeds $5,000,000, exclusive | 5000000 | USD | $5,000,000",
                "paid $318,406.22 in all | 318406.22 | USD | $318,406.22",
                "a US$30-million deal | 30000000 | USD | US$30-million",
                "a C$4 million deal | 4000000 | CAD | C$4 million",
                "fined €390 million | 390000000 | EUR | €390 million",
                "some 30 million euros | 30000000 | EUR | 30 million euros",
                "about 2,000 dollars | 2000 | USD | 2,000 dollars",
                "up to $500K | 500000 | USD | $500K",
                "at £12 a head | 12 | GBP | £12"
            })
    void a_sum_has_value_currency_and_its_words(String text, BigDecimal value, String currency, String words) {
        Amount found = read(text).get(0);
        assertThat(found.value()).isEqualByComparingTo(value);
        assertThat(found.currency()).isEqualTo(currency);
        assertThat(found.asWritten()).isEqualTo(words);
        assertThat(Objects.requireNonNull(found.evidence().span()).in(text)).isEqualTo(words);
    }

    @Test
    void a_sign_without_a_number_is_none_and_equal_sums_are_one() {
        assertThat(read("pay $ or dollars; $5 million, then $5,000,000")).hasSize(1);
    }
}

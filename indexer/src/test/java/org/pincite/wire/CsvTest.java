package org.pincite.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(A1)", "＝1", "+1", "-1", "@SUM", "\tx"})
    void a_cell_that_would_be_a_formula_stays_text(String value) {
        assertThat(Csv.cell(value)).isEqualTo("'" + value);
    }

    @Test
    void a_formula_behind_a_line_break_or_nul_stays_text() {
        assertThat(Csv.cell("\r=1")).isEqualTo("\"'\r=1\"");
        assertThat(Csv.cell("\0=1")).isEqualTo("'=1");
    }

    @Test
    void commas_quotation_marks_and_line_breaks_are_quoted() {
        assertThat(Csv.cell("Roe, \"Inc.\"")).isEqualTo("\"Roe, \"\"Inc.\"\"\"");
        assertThat(Csv.cell("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(Csv.cell("plain")).isEqualTo("plain");
        assertThat(Csv.cell("")).isEmpty();
    }
}

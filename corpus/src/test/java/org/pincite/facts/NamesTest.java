package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    private static final Names NAMES = Names.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NORTHGATE PLATFORMS, INC. | Northgate Platforms, Inc.",
                "DZ RESERVE | DZ Reserve",
                "SEARS, ROEBUCK AND CO. | Sears, Roebuck and Co.",
                "ANNE-MARIE O'REILLY | Anne-Marie O'Reilly",
                "FIOR D'ITALIA AND JIM'S CONCRETE | Fior D'Italia and Jim's Concrete",
                "SHAUN MCDONALD, JR. | Shaun McDonald, Jr.",
                "J.D. SALTER III | J.D. Salter III",
                "BANK OF THE WEST, N.A. | Bank of the West, N.A.",
                "eBay Inc. | eBay Inc.",
                "GEMS NEW YORK 92nd INC. | Gems New York 92nd Inc.",
                "WHEELER LISBON , INC . | Wheeler Lisbon, Inc.",
            })
    void a_name_in_capitals_is_shown_in_title_case_and_any_other_untouched(String written, String shown) {
        assertThat(NAMES.display(written)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NORTHGATE PLATFORMS, INC.’S | Northgate Platforms, Inc.",
                "Sears, Roebuck and Co. | Sears, Roebuck & Company",
                "UNITED STATES OF AMERICA | U.S.",
                "The United States | U.S.A.",
                "Federal Trade Commission | FTC",
                "People of the State of California | State of California",
                "Nat'l Ass'n of Poets | National Association of Poets",
                "Northgate, Inc., et al. | Northgate, Inc.",
            })
    void spellings_of_one_name_share_a_key(String a, String b) {
        assertThat(NAMES.slug(a)).isEqualTo(NAMES.slug(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Meta Platforms, Inc. | Meta Financial Group, Inc.",
                "Northgate Holdings Inc. | Northgate Inc.",
                "Northgate LLC | Northgate, Inc.",
                "United States of America | United Airlines, Inc.",
                "Apple Inc. | Apple Corps Ltd.",
            })
    void different_names_do_not(String a, String b) {
        assertThat(NAMES.slug(a)).isNotEqualTo(NAMES.slug(b));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Poe | Poe",
                "Anna B. de la Cruz | de la Cruz",
                "Northgate Platforms, Inc. | Northgate Platforms, Inc.",
                "United States of America | United States",
                "Robert P. Axline, Jr. | Axline",
            })
    void a_case_is_called_by_surnames_and_firms(String name, String called) {
        assertThat(NAMES.shortForm(name)).isEqualTo(called);
    }
}

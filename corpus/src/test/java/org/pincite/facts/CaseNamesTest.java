package org.pincite.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See Poe v. Northgate, Inc., | Poe v. Northgate, Inc.",
                "bob Lissner v. Test | Lissner v. Test",
                "It is so. Foo v. Bar, | Foo v. Bar",
                "the rule in Nat. Res. Def. Council v. EPA, | Nat. Res. Def. Council v. EPA",
                "(quoting Bell Atl. Corp. v. Twombly, | Bell Atl. Corp. v. Twombly",
                "; Barron ex rel. Tiernan v. Mayor of Baltimore, | Barron ex rel. Tiernan v. Mayor of Baltimore",
                "Poe v. Roe, 1 U.S. 1; Doe v. Roe & Sons, | Doe v. Roe & Sons",
                "“It is.” United States v. Roe, | United States v. Roe",
                "Hurst v. Florida, — U.S. —, | Hurst v. Florida",
                "(See In re K.F. (2009) | In re K.F.",
                "See Yield Dynamics, Inc. v. TEA Systems Corp. (2007) | Yield Dynamics, Inc. v. TEA Systems Corp.",
                "Doe v. Farm Prods., No. 99 Civ. 9404 (SHS), | Doe v. Farm Prods.",
                "Doe v. Keystone Specialists, S.C., Wachn, LCC, | Doe v. Keystone Specialists, S.C., Wachn, LCC",
                "In Cooke, | Cooke",
                "However, in Ex parte Young, | Ex parte Young",
                "as the Ninth Circuit, | ",
                "he said this, | ",
                "of the Sherman Act, | ",
                "See v. Roe, | "
            })
    void a_name_is_read_backwards_to_the_signal_or_sentence_before(String text, String name) {
        CaseNames.Found found = CaseNames.before(text + " 1 U.S. 1", text.length() + 1, 0);
        assertThat(found == null ? null : found.name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"See Johnson, | Johnson", "of the States. See De Jonge, | De Jonge", "See, | ", "Part II, | "})
    void a_party_is_read_backwards(String text, String name) {
        CaseNames.Found found = CaseNames.party(text, text.length() - 1, 0);
        assertThat(found == null ? null : found.name()).isEqualTo(name);
    }
}

package org.stipple.web.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTagsViewTest {

    @ParameterizedTest
    @CsvSource({
        "Dry skin,                DRY_SKIN",
        "'  Dry   skin! ',        DRY_SKIN",
        "Sensível à luz,          SENSIVEL_A_LUZ",
        "3 sessions or more,      SESSIONS_OR_MORE",
        "Type 2 (mild),           TYPE_2_MILD",
        "乾燥,                     ''"
    })
    void aCodeIsProposedFromTheName(String name, String code) {
        assertEquals(code, PolicyTagsView.codeOf(name));
    }
}

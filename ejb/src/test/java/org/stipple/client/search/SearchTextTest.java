package org.stipple.client.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.client.identity.Identity;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Zieliński, zielinski",
        "Łukasz, lukasz",
        "Ångström, angstrom",
        "Großmann, grossmann",
        "Þórður, thordur",
        "Nguyễn, nguyen",
        "İPEK, ipek",
        "Ørsted, orsted",
        "Ἀθηνᾶ, αθηνα"
    })
    void diacriticsMakeNoDifference(String written, String plain) {
        assertEquals(List.of(plain), SearchText.words(written));
    }

    @Test
    void hyphensPartWordsAndApostrophesDoNot() {
        assertEquals(List.of("nowak", "kowalska"), SearchText.words("Nowak-Kowalska"));
        assertEquals(List.of("obrien"), SearchText.words("O’Brien"));
        assertEquals(List.of("st", "john"), SearchText.words("St. John"));
    }

    @Test
    void anAddressStaysWhole() {
        assertEquals(List.of("r.morgan@example.org"), SearchText.words("R.Morgan@Example.org"));
    }

    @Test
    void aDotBetweenDigitsIsPunctuationUnlessInAnAddress() {
        assertEquals(List.of("900", "412"), SearchText.words("900.412"));
        assertEquals(List.of("a.1.2@example.org"), SearchText.words("a.1.2@example.org"));
        assertEquals(List.of("r.morgan"), SearchText.words("r.morgan"));
    }

    @Test
    void signsThatMeanSomethingToTheDatabaseAreOnlyPunctuation() {
        assertEquals(List.of("or", "1", "1"), SearchText.words("' OR 1=1 %;--"));
    }

    @Test
    void aClientsNumberIsOneWordHoweverItIsTyped() {
        assertEquals(List.of("#412"), SearchText.typed("C-00412"));
        assertEquals(List.of("#412"), SearchText.typed("c412"));
        assertEquals(List.of("mac", "00412"), SearchText.typed("mac 00412"));
    }

    @Test
    void ofALongTextTheFirstWordsCount() {
        assertEquals(8, SearchText.typed("a b c d e f g h i j k").size());
        assertTrue(SearchText.typed("x".repeat(5000)).get(0).length() <= 120);
    }

    @Test
    void everyKeptWordStandsBetweenSpaces() {
        Identity rhys = new Identity("Rhys", "Morgan", LocalDate.of(1984, 3, 3));
        assertEquals(" rhys morgan r@example.org #412 ", SearchText.of(rhys, "r@example.org", 412));
    }

    @Test
    void digitsAreTakenOutOfAnyPunctuationAndScript() {
        assertEquals("4407700900412", SearchText.digits("+44 (0)7700-900.412"));
        assertEquals("0123", SearchText.digits("٠١٢٣"));
        assertEquals("", SearchText.digits("none"));
    }
}

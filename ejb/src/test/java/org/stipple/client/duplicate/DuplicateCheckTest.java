package org.stipple.client.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.client.duplicate.Likeness.SAME_EMAIL;
import static org.stipple.client.duplicate.Likeness.SAME_NAME;
import static org.stipple.client.duplicate.Likeness.SAME_NAME_AND_BIRTHDAY;
import static org.stipple.client.duplicate.Likeness.SAME_PHONE;
import static org.stipple.client.duplicate.Likeness.SIMILAR_NAME_AND_SAME_BIRTHDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.ClientName;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;

class DuplicateCheckTest {

    private static final LocalDate BORN = LocalDate.of(1984, 3, 3);
    private static final LocalDate OTHER_DAY = LocalDate.of(1979, 8, 14);

    private final DuplicateCheck katarzyna =
            new DuplicateCheck(
                    new Identity("Katarzyna", "Zielińska", BORN),
                    contact("07700 900412", "k.zielinska@example.org"));

    @Test
    void theSameAddressTellsWhateverItsCase() {
        assertEquals(
                Set.of(SAME_EMAIL),
                likenesses(client("Ann", "Other", OTHER_DAY, "", "K.Zielinska@EXAMPLE.org")));
    }

    @Test
    void theSamePhoneTellsWithOrWithoutTheCountrysCode() {
        assertEquals(
                Set.of(SAME_PHONE),
                likenesses(client("Ann", "Other", OTHER_DAY, "+44 7700 900-412", "")));
    }

    @Test
    void aFewDigitsTellNothing() {
        DuplicateCheck short4 =
                new DuplicateCheck(new Identity("A", "B", BORN), contact("0412", ""));
        ClientName other = client("C", "D", OTHER_DAY, "0412", "");
        assertTrue(short4.among(List.of(other)).isEmpty());
    }

    @Test
    void theSameNameTellsInAnyOrderAndWithoutDiacritics() {
        assertEquals(
                Set.of(SAME_NAME_AND_BIRTHDAY),
                likenesses(client("zielinska", "KATARZYNA", BORN, "", "")));
        assertEquals(
                Set.of(SAME_NAME), likenesses(client("Katarzyna", "Zielinska", OTHER_DAY, "", "")));
    }

    @Test
    void aSimilarNameTellsOnlyWithTheSameBirthday() {
        assertEquals(
                Set.of(SIMILAR_NAME_AND_SAME_BIRTHDAY),
                likenesses(client("Kasia", "Zielinska", BORN, "", "")));
        assertEquals(Set.of(), likenesses(client("Kasia", "Zielinska", OTHER_DAY, "", "")));
    }

    @Test
    void theSameBirthdayAloneTellsNothing() {
        assertEquals(Set.of(), likenesses(client("Rhys", "Morgan", BORN, "", "")));
    }

    @Test
    void theLikeliestComesFirstAndTheListStaysShort() {
        ClientName sameName = client("Katarzyna", "Zielińska", OTHER_DAY, "", "");
        ClientName samePhone = client("Ann", "Other", OTHER_DAY, "07700900412", "");
        List<PossibleDuplicate> found = katarzyna.among(List.of(sameName, samePhone));
        assertEquals(
                List.of(samePhone, sameName),
                found.stream().map(PossibleDuplicate::client).toList());
        assertEquals(
                8,
                katarzyna.among(IntStream.range(0, 50).mapToObj(many -> sameName).toList()).size());
    }

    private Set<Likeness> likenesses(ClientName other) {
        return katarzyna.among(List.of(other)).stream()
                .findFirst()
                .map(PossibleDuplicate::likenesses)
                .orElse(Set.of());
    }

    private static ClientName client(
            String givenName, String familyName, LocalDate born, String phone, String email) {
        return new ClientName(1, 1, givenName, familyName, born, phone, email);
    }

    private static Contact contact(String phone, String email) {
        return new Contact(phone, email, Address.UNKNOWN, Language.EN, PreferredChannel.PHONE, "");
    }
}

package org.stipple.client.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "+44 7700 900412, true",
        "(020) 7946-0018, true",
        "020 7946 0018 x23, true",
        "call her, false",
        "123, false",
        "07700 900412 or later, false"
    })
    void aPhoneNumberIsWhatPeopleWrite(String phone, boolean isOne) {
        assertEquals(isOne, phone.matches(Contact.PHONE));
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "r.morgan@example.org, true",
        "r.morgan@localhost, false",
        "r morgan@example.org, false",
        "@example.org, false",
        "a@b@example.org, false"
    })
    void anAddressHasOneAtAndADomain(String email, boolean isOne) {
        assertEquals(isOne, email.matches(Contact.EMAIL));
    }

    @Test
    void aLongWrongNumberIsRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(1), () -> ("1 ".repeat(20) + "!").matches(Contact.PHONE));
    }
}

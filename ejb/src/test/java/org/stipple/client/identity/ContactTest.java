package org.stipple.client.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.DateTimeException;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "ada.king+smp@mail.example.co.uk",
                "o'hara@example.org",
                "ada_k-1@xn--bcher-kva.example",
                "7@1st.example"
            })
    void what_a_mail_can_be_sent_to_is_an_address(String typed) throws AddressException {
        assertTrue(typed.matches(Contact.EMAIL));
        new InternetAddress(typed, true).validate();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@example",
                "ada@example.",
                "ada@.example.org",
                "ada@example..org",
                ".ada@example.org",
                "ada.@example.org",
                "ada..king@example.org",
                "ada@@example.org",
                "ada@eve@example.org",
                "ada king@example.org",
                "ada@example.org, eve@example.org",
                "ada@example.org;eve@example.org",
                "Ada <ada@example.org>",
                "ada@[127.0.0.1]",
                "ada@127.0.0.1",
                "ada@example.org\r\nBcc: eve@example.org",
                "\"ada\"@example.org"
            })
    void an_address_that_is_none_is_refused(String typed) {
        assertFalse(typed.matches(Contact.EMAIL));
    }

    @Test
    void a_zone_is_one_that_there_is() {
        assertThrows(
                DateTimeException.class,
                () ->
                        new Contact(
                                "",
                                "",
                                Address.UNKNOWN,
                                Language.EN,
                                PreferredChannel.PHONE,
                                "",
                                "Mars/Base"));
    }
}

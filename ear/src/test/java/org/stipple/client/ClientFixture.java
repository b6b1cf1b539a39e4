package org.stipple.client;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.scalp.Fitzpatrick;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.client.scalp.HairLossGrade;
import org.stipple.client.scalp.ScalpProfile;

/** Clients whom nobody has met before: every test registers its own. */
public final class ClientFixture {

    public static final LocalDate BORN = LocalDate.of(1984, 3, 3);

    private ClientFixture() {}

    /** A name that no other test has. */
    public static String unheardOf() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .map(digit -> 'a' + Character.digit(digit, 16))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public static RegisterClient client(String givenName, String familyName) {
        return client(
                new Identity(givenName, familyName, BORN),
                reachedBy("", unheardOf() + "@example.org"));
    }

    public static RegisterClient client(Identity identity, Contact contact) {
        return new RegisterClient(
                identity, contact, Guardian.NOBODY, ScalpProfile.NOT_STATED, Set.of());
    }

    public static Contact reachedBy(String phone, String email) {
        PreferredChannel channel =
                email.isEmpty() ? PreferredChannel.PHONE : PreferredChannel.EMAIL;
        return new Contact(phone, email, Address.UNKNOWN, Language.EN, channel, "");
    }

    public static ScalpProfile scalp(HairLossCause cause, String note) {
        return new ScalpProfile(
                cause, HairLossGrade.NORWOOD_IV, Fitzpatrick.II, "brown", "shaved", Set.of(), note);
    }
}

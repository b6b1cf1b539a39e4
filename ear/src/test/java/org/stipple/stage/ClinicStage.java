package org.stipple.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.stipple.client.ClientService;
import org.stipple.client.RegisterClient;
import org.stipple.client.Registration;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.scalp.ScalpProfile;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/** A clinic in which a test can begin; made through the services, as a user would make it. */
@ApplicationScoped
public class ClinicStage {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final int HOURS = 24;
    private static final LocalDate BORN = LocalDate.of(1984, 3, 3);

    @Inject private ActAs actAs;
    @Inject private SiteService sites;
    @Inject private ClientService clients;

    /** Sets the site up, unless another test did. */
    public void open() {
        actAs.runAsSystem(
                () -> {
                    if (sites.findSite().isEmpty()) {
                        sites.add(site("Stipple Test Clinic"));
                    }
                });
    }

    /** Registers a client of this name, by a receptionist called {@code by}; returns her id. */
    public long register(String givenName, String familyName, String by) {
        String phone = "+44 20 7946 " + Math.abs(familyName.hashCode() % 10_000);
        return register(new Identity(givenName, familyName, BORN), phone, by);
    }

    /** The same of somebody with a day of birth and a phone number of her own. */
    public long register(Identity identity, String phone, String by) {
        open();
        RegisterClient wish =
                new RegisterClient(
                        identity,
                        new Contact(
                                phone,
                                identity.givenName().toLowerCase(Locale.ROOT) + "@example.org",
                                Address.UNKNOWN,
                                Language.EN,
                                PreferredChannel.PHONE,
                                ""),
                        Guardian.NOBODY,
                        ScalpProfile.NOT_STATED,
                        Set.of());
        Registration answer =
                actAs.callAs(by, Set.of(Role.RECEPTION), () -> clients.register(wish));
        if (answer instanceof Registration.Registered registered) {
            return registered.clientId();
        }
        throw new IllegalStateException("give the client a name of her own: " + answer);
    }

    /** What a test's site in London is saved as, under this name. */
    static SaveSite site(String name) {
        return site(name, ZONE);
    }

    /** What a site of a test is saved as: nobody under age, a day to cancel. */
    public static SaveSite site(String name, ZoneId zone) {
        return site(name, zone, HOURS);
    }

    /** The same, with so many hours before a visit until which it is given up in time. */
    public static SaveSite site(String name, ZoneId zone, int lateCancelHours) {
        return new SaveSite(
                name,
                zone,
                "",
                "",
                "",
                false,
                "",
                lateCancelHours,
                HOURS,
                30,
                "P4W",
                "P1Y",
                "P2M",
                3,
                7);
    }
}

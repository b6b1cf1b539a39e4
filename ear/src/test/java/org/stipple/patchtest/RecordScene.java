package org.stipple.patchtest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
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
import org.stipple.happened.Happenings;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;
import org.stipple.security.Role;
import org.stipple.stage.ClinicStage;

/** People, pigment and a client of a test's own, and who acts. */
@Dependent
public class RecordScene {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject private ActAs actAs;
    @Inject private SiteService sites;
    @Inject private StaffService staff;
    @Inject private PigmentService pigments;
    @Inject private ClientService clients;
    @Inject private Happenings happenings;

    private LocalDate today;
    private long technician;
    private long doctor;
    private long lot;
    private long expiredLot;

    /** Sees to it that all of them are there. */
    public void set() {
        actAs.runAsSystem(
                () -> {
                    if (sites.findSite().isEmpty()) {
                        sites.add(site());
                    }
                    today = sites.today();
                    technician = person(Profession.TECHNICIAN);
                    doctor = person(Profession.DOCTOR);
                    long pigment = pigments.add(new SavePigment(unheardOf(), ""));
                    lot = pigments.addLot(pigment, new SaveLot("L1", today.plusYears(1)));
                    expiredLot = pigments.addLot(pigment, new SaveLot("L0", today.minusDays(40)));
                });
    }

    private static SaveSite site() {
        return ClinicStage.site("Dot & Line", LONDON);
    }

    private long person(Profession profession) {
        return staff.add(
                new SavePerson(
                        unheardOf(), profession, profession.usualSkills(), WeeklyHours.none()));
    }

    /** A client whom nobody has met before. */
    public long client() {
        Contact contact =
                new Contact(
                        "",
                        unheardOf() + "@example.org",
                        Address.UNKNOWN,
                        Language.EN,
                        PreferredChannel.EMAIL,
                        "");
        RegisterClient command =
                new RegisterClient(
                        new Identity(unheardOf(), unheardOf(), LocalDate.of(1984, 3, 3)),
                        contact,
                        Guardian.NOBODY,
                        ScalpProfile.NOT_STATED,
                        Set.of());
        Registration registered = actAs.callAsSystem(() -> clients.register(command));
        return ((Registration.Registered) registered).clientId();
    }

    /** What the policy counts of a client, in the order of days, by how its name begins. */
    public List<String> events(long client, String name) {
        return happenings.ofClients(List.of(client)).ofClient(client).events().stream()
                .map(Object::toString)
                .filter(event -> event.startsWith(name))
                .toList();
    }

    private static String unheardOf() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
    }

    public <T> T asTechnician(Supplier<T> work) {
        return actAs.callAs("marta", Set.of(Role.TECHNICIAN), work);
    }

    public <T> T asDoctor(Supplier<T> work) {
        return actAs.callAs("visser", Set.of(Role.DOCTOR), work);
    }

    public <T> T asReception(Supplier<T> work) {
        return actAs.callAs("hannah", Set.of(Role.RECEPTION), work);
    }

    public <T> T asManager(Supplier<T> work) {
        return actAs.callAs("tom", Set.of(Role.MANAGER), work);
    }

    public LocalDate today() {
        return today;
    }

    public LocalDate ago(int days) {
        return today.minusDays(days);
    }

    public long technician() {
        return technician;
    }

    public long doctor() {
        return doctor;
    }

    public long lot() {
        return lot;
    }

    public long expiredLot() {
        return expiredLot;
    }
}

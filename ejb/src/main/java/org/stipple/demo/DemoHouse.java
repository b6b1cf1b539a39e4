package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.pigment.SaveLot;
import org.stipple.catalogue.pigment.SavePigment;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.SaveArea;
import org.stipple.catalogue.treatment.SaveTreatment;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.Setting;
import org.stipple.platform.site.SaveSite;
import org.stipple.security.AddUser;
import org.stipple.security.UserService;

/** Sets the demo clinic up as its first administrator would. */
@ApplicationScoped
class DemoHouse {

    static final ZoneId ZONE = ZoneId.of("Europe/London");
    static final String FULL_SCALP = "Full scalp, shaven look";

    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private TreatmentService treatments;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private UserService users;
    @Inject private DemoLengths lengths;

    void setUp(LocalDate today) {
        long site = places.addSite(site(), openingHours());
        Stream.of("Room 1", "Room 2", "Room 3")
                .forEach(name -> places.addRoom(site, new SaveRoom(name)));
        treatments.add(new SaveTreatment(FULL_SCALP, "For a razor-shaved look", 0));
        treatments.add(new SaveTreatment("Density", "Between existing hair, to look fuller", 0));
        treatments.add(new SaveTreatment("Scar camouflage", "Single scars", 150));
        areas.addAll(
                Stream.of("Hairline", "Crown", "Left temple", "Right temple", "Back", "Scar")
                        .map(SaveArea::new)
                        .toList());
        stock("Graphite 02", "G2-2507", today.plusMonths(14));
        stock("Graphite 03", "G3-2511", today.plusMonths(18));
        stock("Soft black 01", "S1-2402", today.plusMonths(5));
        Map<DemoUser, Long> people = new HashMap<>();
        Arrays.stream(DemoUser.values())
                .filter(user -> user.profession().isPresent())
                .forEach(user -> people.put(user, staff.add(person(user))));
        lengths.setUp();
        if (Setting.DEMO_PASSWORD.find().isPresent()) {
            Arrays.stream(DemoUser.values()).forEach(user -> users.add(login(user, people)));
        }
    }

    private static SaveSite site() {
        return new SaveSite(
                "Halden Scalp Clinic, Manchester",
                ZONE,
                "12 Deansgate, Manchester M3 1AZ",
                "+44 161 496 0100",
                "desk@halden.example",
                false,
                "",
                24,
                48,
                30,
                "P4W",
                "P1Y",
                "P2M",
                3,
                7);
    }

    private static WeeklyHours openingHours() {
        List<Hours> spans = new ArrayList<>();
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)
                .forEach(day -> spans.add(hours(day, 8, 19)));
        spans.add(hours(DayOfWeek.SUNDAY, 9, 18));
        return new WeeklyHours(spans);
    }

    private static Hours hours(DayOfWeek day, int from, int to) {
        return new Hours(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private void stock(String name, String lot, LocalDate expiresOn) {
        long pigment = pigments.add(new SavePigment(name, "Halden"));
        pigments.addLot(pigment, new SaveLot(lot, expiresOn));
    }

    private static SavePerson person(DemoUser user) {
        Profession profession = user.profession().orElseThrow();
        Set<VisitKind> skills =
                profession == Profession.DOCTOR
                        ? EnumSet.of(
                                VisitKind.CONSULTATION,
                                VisitKind.PATCH_TEST_READING,
                                VisitKind.REVIEW)
                        : EnumSet.allOf(VisitKind.class);
        return new SavePerson(user.fullName(), profession, skills, week(user));
    }

    /** Everybody has days off, and on every day two technicians are there. */
    private static WeeklyHours week(DemoUser user) {
        Set<DayOfWeek> off =
                switch (user) {
                    case MARTA -> EnumSet.of(DayOfWeek.SUNDAY);
                    case DECLAN -> EnumSet.of(DayOfWeek.MONDAY);
                    case SOFIA -> EnumSet.of(DayOfWeek.TUESDAY);
                    case ANNEKE -> EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    case HANNAH, TOM -> EnumSet.allOf(DayOfWeek.class);
                };
        List<Hours> spans = new ArrayList<>();
        for (DayOfWeek day : EnumSet.complementOf(EnumSet.copyOf(off))) {
            spans.add(day == DayOfWeek.SUNDAY ? hours(day, 9, 18) : hours(day, 8, 19));
        }
        return new WeeklyHours(spans);
    }

    private static AddUser login(DemoUser user, Map<DemoUser, Long> people) {
        return new AddUser(
                user.username(),
                user.fullName(),
                Setting.DEMO_PASSWORD.text(),
                Set.of(user.role()),
                people.getOrDefault(user, 0L),
                user.username() + "@halden.example");
    }
}

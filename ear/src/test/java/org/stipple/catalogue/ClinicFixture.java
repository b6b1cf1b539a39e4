package org.stipple.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.people.Profession;
import org.stipple.catalogue.people.SavePerson;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;

/** A clinic to test in: one site for all tests, and whatever else a test needs of its own. */
@Dependent
public class ClinicFixture {

    @Inject private ActAs actAs;
    @Inject private SiteService sites;
    @Inject private StaffService staff;
    @Inject private PlaceService places;

    /** What a site in London would be saved as, under this name. */
    public static SaveSite inLondon(String name) {
        return new SaveSite(
                name,
                ZoneId.of("Europe/London"),
                "1 Dot Street",
                "+44 20 7946 0000",
                "hello@clinic.example",
                false,
                "",
                24,
                24,
                30,
                "P4W",
                "P1Y",
                "P2M",
                3,
                7);
    }

    /** Monday to Saturday, nine to six. */
    public static WeeklyHours nineToSix() {
        return WeeklyHours.on(
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0));
    }

    /** Sees to it that the clinic has its site. */
    public void site() {
        if (sites.findSite().isEmpty()) {
            actAs.runAsSystem(() -> places.addSite(inLondon("Dot & Line"), nineToSix()));
        }
    }

    /** Somebody who works nine to six and can do everything that her profession usually does. */
    public long person(String name, Profession profession) {
        site();
        SavePerson as = new SavePerson(name, profession, profession.usualSkills(), nineToSix());
        return actAs.callAsSystem(() -> staff.add(as));
    }

    /** Somebody who works nine to six and can do only this. */
    public long person(String name, Set<VisitKind> skills) {
        site();
        SavePerson as = new SavePerson(name, Profession.TECHNICIAN, skills, nineToSix());
        return actAs.callAsSystem(() -> staff.add(as));
    }

    public long room(String name) {
        site();
        return actAs.callAsSystem(() -> places.addRoom(sites.siteId(), new SaveRoom(name)));
    }
}

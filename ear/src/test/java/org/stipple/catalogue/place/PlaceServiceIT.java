package org.stipple.catalogue.place;

import static java.time.DayOfWeek.TUESDAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.ClinicFixture;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.security.ActAs;

@ExtendWith(ArquillianExtension.class)
class PlaceServiceIT {

    @Inject private PlaceService places;
    @Inject private SiteService sites;
    @Inject private ClinicFixture clinic;
    @Inject private ActAs actAs;

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private DataSource database;

    @BeforeEach
    void openClinic() {
        clinic.site();
    }

    @Test
    void no_two_sites_have_one_name_whatever_its_case() {
        ConstraintException refused =
                assertThrows(
                        ConstraintException.class,
                        () ->
                                actAs.runAsSystem(
                                        () ->
                                                places.addSite(
                                                        ClinicFixture.inLondon(
                                                                sites.getSite()
                                                                        .name()
                                                                        .toUpperCase(Locale.ROOT)),
                                                        WeeklyHours.none())));

        assertEquals("site_name_unique", refused.messageKey());
    }

    @Test
    void opening_hours_carry_the_version_of_the_site() {
        SiteSummary seen = sites.getSite();
        WeeklyHours before = new WeeklyHours(openingHours());
        List<Hours> split = new ArrayList<>(before.spans());
        split.removeIf(hours -> hours.weekday() == TUESDAY);
        split.add(new Hours(TUESDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)));
        split.add(new Hours(TUESDAY, LocalTime.of(12, 30), LocalTime.of(20, 0)));

        change(seen, new WeeklyHours(split));

        assertEquals(new WeeklyHours(split).spans(), openingHours());
        assertThrows(StaleException.class, () -> change(seen, before));
        change(sites.getSite(), before);
    }

    @Test
    void the_database_itself_lets_no_opening_hours_overlap() throws SQLException {
        long site = sites.getSite().id();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            SQLException refused =
                    assertThrows(
                            SQLException.class,
                            () ->
                                    sql.execute(
                                            "insert into opening_hours values (-1, %1$d, 'SUNDAY', '02:00', '04:00'),"
                                                            .formatted(site)
                                                    + " (-2, %1$d, 'SUNDAY', '03:59', '05:00')"
                                                            .formatted(site)));
            assertEquals("23P01", refused.getSQLState());
        }
    }

    @Test
    void a_room_that_was_never_used_can_be_removed_and_a_stale_form_is_told() {
        long id = clinic.room("Room of a mistake");
        RoomSummary seen = room(id);
        actAs.runAsSystem(() -> places.changeRoom(seen.shown(), new SaveRoom("Room renamed")));

        assertThrows(
                StaleException.class, () -> actAs.runAsSystem(() -> places.remove(seen.shown())));
        actAs.runAsSystem(() -> places.remove(room(id).shown()));

        assertTrue(rooms().stream().noneMatch(room -> room.id() == id));
    }

    @Test
    void a_room_name_is_taken_once_whatever_its_case() {
        clinic.room("Room with a view");

        ConstraintException refused =
                assertThrows(ConstraintException.class, () -> clinic.room("ROOM WITH A VIEW"));

        assertEquals("room_name_unique", refused.messageKey());
    }

    private void change(SiteSummary seen, WeeklyHours openingHours) {
        actAs.runAsSystem(
                () ->
                        places.changeSite(
                                new ItemVersion(seen.id(), seen.version()),
                                ClinicFixture.inLondon(seen.name()),
                                openingHours));
    }

    private RoomSummary room(long id) {
        return rooms().stream().filter(room -> room.id() == id).findFirst().orElseThrow();
    }

    private List<RoomSummary> rooms() {
        return actAs.callAsSystem(() -> places.rooms());
    }

    private List<Hours> openingHours() {
        return actAs.callAsSystem(() -> places.openingHours(sites.siteId()));
    }
}

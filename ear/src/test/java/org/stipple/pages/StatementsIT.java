package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.database.Statements;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.scheduling.SchedulingService;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.security.Role;

/** How often a page asks the database (pages/how-many-statements.csv). */
@ExtendWith(ArquillianExtension.class)
class StatementsIT {

    /** The design wants 8. */
    private static final int MOST_OF_A_BOOKING = 13;

    /** What is taken; who there is and where is in the cache. */
    private static final int MOST_OF_A_SEARCH = 2;

    /** How it is planned, and who is found. */
    private static final int MOST_OF_A_FIND = 2;

    @Inject private PagesScene scene;
    @Inject private SchedulingScene clinic;
    @Inject private SchedulingService scheduling;
    @Inject private SlotService slots;

    @BeforeEach
    void set() {
        scene.set();
    }

    @AfterEach
    void leaveNobody() {
        scene.dismissVisitors();
    }

    @Test
    void no_page_asks_the_database_more_often_than_it_may() {
        List<String> wrong = new ArrayList<>();
        List<List<String>> pages = Tables.read("how-many-statements.csv", "\\s*,\\s*");
        for (List<String> page : pages.subList(1, pages.size())) {
            long asked = least(scene.visitor(Role.valueOf(page.get(1))), scene.fill(page.get(0)));
            if (asked > Long.parseLong(page.get(2))) {
                wrong.add(page.get(0) + " asks " + asked + " times, not " + page.get(2));
            }
        }

        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void to_find_a_client_from_any_page_reads_nothing_of_the_page_itself() {
        Visitor desk = scene.visitor(Role.RECEPTION);
        Map<String, String> typed = desk.typed("/today.xhtml", "find:client", "ma");
        assertEquals(200, desk.post("/today.xhtml", typed).statusCode());

        long asked = Statements.least(() -> desk.post("/today.xhtml", typed));

        assertTrue(asked <= MOST_OF_A_FIND, "to find a client takes " + asked);
    }

    @Test
    void a_booking_takes_as_many_statements_as_it_may() {
        SchedulingScene.Place place = clinic.place();
        book(visit(place, 70));

        long asked =
                Stream.of(visit(place, 77), visit(place, 84), visit(place, 91))
                        .mapToLong(visit -> Statements.of(() -> book(visit)))
                        .min()
                        .orElseThrow();

        assertTrue(asked <= MOST_OF_A_BOOKING, "a booking takes " + asked);
    }

    @Test
    void a_search_for_free_times_takes_as_many_statements_as_it_may() {
        LocalDate today = clinic.today();
        VisitTimes times = new VisitTimes(240, 15, 15);
        FindSlots wanted =
                new FindSlots(VisitKind.SESSION, times, 0, 0, 0, today, today.plusDays(59), 0);
        search(wanted);

        long asked = Statements.least(() -> search(wanted));

        assertTrue(asked <= MOST_OF_A_SEARCH, "a search takes " + asked);
    }

    private void search(FindSlots wanted) {
        clinic.as(Role.RECEPTION, () -> slots.findFirst(wanted, Instant.EPOCH, 20, slots.roster()));
    }

    private BookVisit visit(SchedulingScene.Place place, int days) {
        return SchedulingScene.consultation(
                clinic.client(), place, clinic.wednesdayIn(days), SchedulingScene.TEN);
    }

    private void book(BookVisit visit) {
        clinic.as(Role.RECEPTION, () -> scheduling.book(visit));
    }

    private long least(Visitor visitor, String page) {
        visitor.get(page);
        return Statements.least(() -> visitor.get(page));
    }
}

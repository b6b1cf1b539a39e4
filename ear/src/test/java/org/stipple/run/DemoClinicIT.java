package org.stipple.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stipple.pages.Visitor;

/**
 * The demo clinic as the product makes it at its first start, in empty databases of its own: once
 * without a break, and once after a first start that was killed in the middle.
 */
class DemoClinicIT {

    private static final String TODAY = "(now() at time zone 'Europe/London')::date";

    /** Everything that was planned and done, as it lies from the first start on. */
    private static final String STORY =
            """
            select concat_ws(' ', c.given_name, c.family_name, b.kind, b.ordinal, b.on_day - %s,
                             (b.starts_at at time zone 'Europe/London')::time, p.name, r.name,
                             b.verdict, case when b.on_day < %s then b.status end)
              from booking b join client c on c.id = b.client_id
                   join person p on p.id = b.person_id join room r on r.id = b.room_id
            union all
            select concat_ws(' ', c.given_name, c.family_name, k.protocol_id, k.state,
                             k.opened_on - %s, k.course_end - %s)
              from treatment_course k join client c on c.id = k.client_id
             order by 1
            """
                    .formatted(TODAY, TODAY, TODAY, TODAY);

    private static DemoRun healed;
    private static DemoRun other;

    /** The other one is made beside it, undisturbed. */
    @BeforeAll
    static void stopAFirstStartInTheMiddleAndStartAgain() throws Exception {
        healed = new DemoRun("healed");
        other = new DemoRun("other");
        healed.start();
        healed.killOnceThereAre(5);
        other.start();
        healed.start();
        healed.awaitOpen();
    }

    @AfterAll
    static void stop() {
        Stream.of(healed, other).filter(Objects::nonNull).forEach(DemoRun::close);
    }

    @TestFactory
    Stream<DynamicTest> every_state_is_there() {
        return lines("/demo-states.txt")
                .map(line -> line.split("\\s*\\|\\s*", 3))
                .map(
                        state ->
                                DynamicTest.dynamicTest(
                                        state[0],
                                        () -> assertAtLeast(state[1], state[0], state[2])));
    }

    private static void assertAtLeast(String least, String state, String query)
            throws SQLException {
        int there = Integer.parseInt(healed.ask(query).get(0));
        assertTrue(there >= Integer.parseInt(least), state + ": " + there + " are there");
    }

    @Test
    void a_touch_up_stands_in_every_state() {
        Visitor hannah = healed.signIn("hannah.price");
        Map<String, String> expected =
                Map.of(
                        "UPCOMING", "Mateo Ruiz",
                        "DUE", "James Hollis",
                        "OVERDUE", "Aoife Brennan",
                        "LAPSED", "Siân Prosser",
                        "BOOKED", "Theo Nikolaidis");

        expected.forEach(
                (state, client) ->
                        assertTrue(
                                hannah.get("/recall/touchups.xhtml?tab=" + state)
                                        .body()
                                        .contains(client),
                                client + " is not " + state));
    }

    @Test
    void today_has_something_of_everything() {
        String today = healed.signIn("hannah.price").get("/today.xhtml").body();

        for (String client :
                List.of(
                        "Bernadette Quigley",
                        "Henrik Dahl",
                        "Katarina Lindqvist",
                        "Pierre Lemaire",
                        "Aoife Brennan",
                        "Ewan McAllister",
                        "Lukas Brandt")) {
            assertTrue(today.contains(client), client + " is not on Today");
        }
    }

    @Test
    void nothing_happens_after_today_and_everything_is_done_by_somebody_of_the_clinic()
            throws SQLException {
        assertEquals(
                List.of("0"),
                healed.ask(
                        "select count(*) from booking where finished_at > now() or created_at >"
                                + " now()"));
        assertEquals(
                List.of("0"),
                healed.ask(
                        "select count(*) from booking where created_by not in (select username"
                                + " from app_user)"));
    }

    @Test
    void a_first_start_that_was_killed_is_made_anew_and_not_twice() throws Exception {
        assertTrue(healed.log().contains("making it anew"));
        assertEquals(
                healed.ask("select count(distinct (given_name, family_name)) from client"),
                healed.ask("select count(*) from client"));
        assertEquals(
                List.of("Stipple"),
                healed.ask("select obj_description('public'::regnamespace, 'pg_namespace')"));
    }

    @Test
    void the_same_clinic_is_made_every_time() throws Exception {
        other.awaitOpen();

        assertEquals(String.join("\n", other.ask(STORY)), String.join("\n", healed.ask(STORY)));
    }

    private static Stream<String> lines(String resource) {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                DemoClinicIT.class.getResourceAsStream(resource),
                                StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

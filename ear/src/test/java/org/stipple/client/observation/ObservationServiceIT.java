package org.stipple.client.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stipple.security.Role.DOCTOR;
import static org.stipple.security.Role.RECEPTION;
import static org.stipple.security.Role.TECHNICIAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.AtTheDesk;
import org.stipple.client.ClientFixture;
import org.stipple.client.ClientService;
import org.stipple.client.EventsHeard;
import org.stipple.client.Registration;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.security.Role;

@ExtendWith(ArquillianExtension.class)
class ObservationServiceIT {

    private static final String SUNBURN = "SUNBURN";

    @Inject private ObservationService observations;
    @Inject private ClientService clients;
    @Inject private SiteService sites;
    @Inject private AtTheDesk desk;
    @Inject private EventsHeard heard;

    private long client;
    private LocalDate today;

    @BeforeEach
    void someoneIsRegistered() {
        Registration came =
                desk.as(
                        RECEPTION,
                        () ->
                                clients.register(
                                        ClientFixture.client(ClientFixture.unheardOf(), "Morgan")));
        client = assertInstanceOf(Registration.Registered.class, came).clientId();
        today = sites.today();
    }

    @Test
    void what_happened_is_on_record_from_today_back_and_never_ahead() {
        record(TECHNICIAN, today, "");
        record(TECHNICIAN, today.minusDays(3), "");

        assertEquals(
                List.of(today, today.minusDays(3)),
                facts(TECHNICIAN).stream().map(ObservationFact::happenedOn).toList());
        assertThrows(FutureFactException.class, () -> record(TECHNICIAN, today.plusDays(1), ""));
    }

    @Test
    void only_what_the_policy_knows_is_observed() {
        RecordObservation unknown = new RecordObservation(client, "MOONBURN", today, "");

        ConstraintException refusal =
                assertThrows(
                        ConstraintException.class,
                        () -> desk.as(TECHNICIAN, () -> observations.record(unknown)));

        assertEquals("observation_code_fkey", refusal.messageKey());
    }

    @Test
    void a_note_is_for_those_who_treat_and_survives_a_correction_by_others() {
        long id = record(TECHNICIAN, today.minusDays(3), "blisters");
        assertEquals("", facts(RECEPTION).get(0).note());

        desk.as(
                RECEPTION,
                () ->
                        observations.correct(
                                new CorrectObservation(
                                        id, SUNBURN, today.minusDays(4), "", "misheard the day")));

        assertEquals(1, facts(TECHNICIAN).size());
        assertEquals(today.minusDays(4), facts(TECHNICIAN).get(0).happenedOn());
        assertEquals("blisters", facts(TECHNICIAN).get(0).note());
    }

    @Test
    void what_was_taken_back_no_longer_counts_and_is_taken_back_once() {
        long id = record(RECEPTION, today, "");

        desk.does(RECEPTION, () -> observations.takeBack(id, "another client's"));

        assertEquals(List.of(), facts(RECEPTION));
        assertThrows(
                StaleException.class,
                () -> desk.does(RECEPTION, () -> observations.takeBack(id, "again")));
        assertEquals(3, heard.changesOf(client));
    }

    @Test
    void what_no_longer_stands_is_shown_and_why_to_those_who_treat() {
        long id = record(TECHNICIAN, today, "blisters");
        desk.does(TECHNICIAN, () -> observations.takeBack(id, "only dandruff"));

        assertEquals(List.of("blisters: only dandruff"), superseded(DOCTOR));
        assertEquals(List.of(": "), superseded(RECEPTION));
    }

    private List<String> superseded(Role role) {
        return desk.as(role, () -> observations.supersededOf(client)).stream()
                .map(was -> was.fact().note() + ": " + was.trail().supersededReason())
                .toList();
    }

    private long record(Role role, LocalDate day, String note) {
        return desk.as(
                role, () -> observations.record(new RecordObservation(client, SUNBURN, day, note)));
    }

    private List<ObservationFact> facts(Role role) {
        return desk.as(role, () -> observations.observationsOf(List.of(client)))
                .getOrDefault(client, List.of());
    }
}

package org.stipple.client.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stipple.security.Role.DOCTOR;
import static org.stipple.security.Role.RECEPTION;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.AtTheDesk;
import org.stipple.client.ClientFixture;
import org.stipple.client.ClientService;
import org.stipple.client.EventsHeard;
import org.stipple.client.Registration;
import org.stipple.client.TagsIndicated;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;

@ExtendWith(ArquillianExtension.class)
class AlertServiceIT {

    @Inject private AlertService alerts;
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
    void an_alert_holds_from_its_first_day_to_its_last() {
        long id = add(AlertKind.PREGNANCY, today.minusDays(10), today.plusDays(5));

        assertEquals(List.of(), on(today.minusDays(11)));
        assertEquals(List.of(id), on(today.minusDays(10)));
        assertEquals(List.of(id), on(today.plusDays(5)));
        assertEquals(List.of(), on(today.plusDays(6)));
    }

    @Test
    void an_alert_begins_today_at_the_latest_and_does_not_end_before_it_begins() {
        assertThrows(
                FutureFactException.class,
                () -> add(AlertKind.ALLERGY, today.plusDays(1), AlertContent.OPEN));
        ConstraintException refusal =
                assertThrows(
                        ConstraintException.class,
                        () -> add(AlertKind.ALLERGY, today, today.minusDays(1)));
        assertEquals("client_alert_in_order", refusal.messageKey());
    }

    @Test
    void an_open_alert_is_ended_once() {
        long id = add(AlertKind.KELOIDS, today.minusDays(3), AlertContent.OPEN);

        desk.does(RECEPTION, () -> alerts.end(id, today));

        assertThrows(
                StaleException.class,
                () -> desk.does(RECEPTION, () -> alerts.end(id, today.plusDays(1))));
        assertEquals(List.of(), on(today.plusDays(1)));
    }

    @Test
    void a_corrected_alert_stands_in_the_place_of_the_wrong_one() {
        long wrong = add(AlertKind.ALLERGY, today.minusDays(3), AlertContent.OPEN);
        AlertContent right = content(AlertKind.OTHER, today.minusDays(4), AlertContent.OPEN);

        long id = desk.as(DOCTOR, () -> alerts.correct(new CorrectAlert(wrong, right, "misheard")));

        assertEquals(List.of(id), on(today));
        assertThrows(
                StaleException.class,
                () ->
                        desk.as(
                                DOCTOR,
                                () -> alerts.correct(new CorrectAlert(wrong, right, "again"))));
        assertThrows(NotFoundException.class, () -> desk.as(DOCTOR, () -> alerts.get(wrong)));
    }

    @Test
    void an_alert_taken_back_never_held() {
        long id = add(AlertKind.ALLERGY, today.minusDays(3), AlertContent.OPEN);

        desk.does(RECEPTION, () -> alerts.takeBack(id, "another client's"));

        assertEquals(List.of(), on(today.minusDays(3)));
        assertEquals(List.of(), desk.as(RECEPTION, () -> alerts.alertsOf(client)));
    }

    @Test
    void a_reactive_immune_system_tells_its_tag_while_it_holds() {
        add(AlertKind.REACTIVE_IMMUNE_SYSTEM, today.minusDays(9), today.minusDays(1));
        assertEquals(List.of(), heard.tagsOf(client));

        add(AlertKind.REACTIVE_IMMUNE_SYSTEM, today, AlertContent.OPEN);

        assertEquals(
                List.of(Set.of("REACTIVE_IMMUNE")),
                heard.tagsOf(client).stream().map(TagsIndicated::tags).toList());
        assertEquals(
                Set.of("REACTIVE_IMMUNE"),
                desk.as(DOCTOR, () -> alerts.indicatedTags(client, today)));
    }

    private long add(AlertKind kind, LocalDate since, LocalDate until) {
        AlertContent content = content(kind, since, until);
        return desk.as(RECEPTION, () -> alerts.add(new AddAlert(client, content)));
    }

    private static AlertContent content(AlertKind kind, LocalDate since, LocalDate until) {
        return new AlertContent(kind, "latex", since, until, "told by the client");
    }

    private List<Long> on(LocalDate day) {
        return desk.as(RECEPTION, () -> alerts.alertsOn(client, day)).stream()
                .map(Alert::id)
                .toList();
    }
}

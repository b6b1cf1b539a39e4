package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.catalogue.place.SaveRoom;
import org.stipple.client.AtTheDesk;
import org.stipple.client.observation.ObservationService;
import org.stipple.client.observation.RecordObservation;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.security.Role;
import org.stipple.stage.ServerLog;

/** What users get wrong they are told; the log is for what is wrong with the clinic. */
@ExtendWith(ArquillianExtension.class)
class QuietLogIT {

    @Inject private PlaceService places;
    @Inject private ObservationService observations;
    @Inject private AtTheDesk desk;
    @Inject private SiteService sites;
    @Inject private PagesScene scene;

    private ServerLog log;

    @BeforeEach
    void listen() {
        desk.openTheClinic();
        log = ServerLog.fromNowOn();
    }

    @AfterEach
    void leaveNobody() {
        scene.dismissVisitors();
    }

    @Test
    void nothingIsLoggedOfWhatTheDatabaseRefuses() {
        RoomSummary room = room("Quiet room");

        assertThrows(ConstraintException.class, () -> room("QUIET ROOM"));
        change(room, "Quieter room");
        assertThrows(StaleException.class, () -> change(room, "Quietest room"));

        assertEquals(List.of(), log.complaints());
    }

    @Test
    void nothingIsLoggedOfWhatTheServicesRefuse() {
        LocalDate tomorrow = sites.today().plusDays(1);

        assertThrows(ConstraintViolationException.class, () -> room(" "));
        assertThrows(ConstraintViolationException.class, () -> room("x".repeat(130)));
        assertThrows(NotFoundException.class, () -> observe(() -> observations.get(-1)));
        assertThrows(
                FutureFactException.class,
                () ->
                        observe(
                                () ->
                                        observations.record(
                                                new RecordObservation(
                                                        1, "SUNBURN", tomorrow, ""))));

        assertEquals(List.of(), log.complaints());
    }

    @Test
    void nothingIsLoggedOfCallsThatAreNotForTheCaller() {
        assertThrows(
                EJBAccessException.class,
                () ->
                        desk.as(
                                Role.RECEPTION,
                                () -> places.addRoom(sites.siteId(), new SaveRoom("Not mine"))));

        assertEquals(List.of(), log.complaints());
    }

    @Test
    void nothingIsLoggedOfPagesThatDoNotOpen() {
        Visitor receptionist = scene.visitor(Role.RECEPTION);

        assertEquals(404, receptionist.get("/client/detail.xhtml?id=-1").statusCode());
        assertEquals(404, receptionist.get("/client/edit.xhtml?id=nobody").statusCode());
        assertEquals(403, receptionist.get("/clinic/rooms.xhtml").statusCode());
        HttpResponse<String> late =
                receptionist.post(
                        "/client/edit.xhtml",
                        Map.of("form", "form", "jakarta.faces.ViewState", "1:1"));
        assertTrue(late.body().contains("This page has been open too long"), late.body());

        assertEquals(List.of(), log.complaints());
    }

    private RoomSummary room(String name) {
        long id = desk.as(Role.MANAGER, () -> places.addRoom(sites.siteId(), new SaveRoom(name)));
        return desk.as(Role.MANAGER, () -> places.rooms()).stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private void change(RoomSummary room, String name) {
        desk.does(
                Role.MANAGER,
                () ->
                        places.changeRoom(
                                new ItemVersion(room.id(), room.version()), new SaveRoom(name)));
    }

    private void observe(Runnable work) {
        desk.does(Role.TECHNICIAN, work);
    }
}

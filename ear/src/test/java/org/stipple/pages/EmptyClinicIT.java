package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.security.Role;

/** Runs before all others: nothing of the clinic is there but its first administrator. */
@ExtendWith(ArquillianExtension.class)
@Order(0)
class EmptyClinicIT {

    /** For her to open, with or without a clinic. */
    private static final List<String> PAGES =
            List.of(
                    "/clinic/setup.xhtml",
                    "/clinic/site.xhtml",
                    "/clinic/people.xhtml",
                    "/clinic/person.xhtml",
                    "/clinic/rooms.xhtml",
                    "/clinic/catalogue.xhtml",
                    "/clinic/areas.xhtml",
                    "/clinic/pigments.xhtml",
                    "/clinic/lengths.xhtml",
                    "/clinic/users.xhtml",
                    "/clinic/user.xhtml",
                    "/clinic/clock.xhtml",
                    "/policy/list.xhtml",
                    "/policy/detail.xhtml?id=house");

    /** What counts days, and so needs the clinic's zone. */
    private static final List<String> COUNTING_DAYS =
            List.of("/today.xhtml", "/patchtest/list.xhtml", "/recall/touchups.xhtml");

    @Inject private PagesScene scene;

    @AfterEach
    void leaveNobody() {
        scene.dismissVisitors();
    }

    @Test
    void nothingOfTheSetUpBreaksBeforeThereIsAClinic() {
        Visitor administrator = scene.visitor(Role.ADMIN);

        List<String> broken =
                PAGES.stream()
                        .map(page -> new Answer(page, administrator.get(page)))
                        .flatMap(answer -> answer.faults().stream())
                        .toList();

        assertEquals(List.of(), broken);
    }

    @Test
    void whoMaySetTheClinicUpIsLedThere() {
        Visitor manager = scene.visitor(Role.MANAGER);

        List<String> elsewhere =
                Stream.concat(Stream.of("/index.xhtml"), COUNTING_DAYS.stream())
                        .filter(page -> !target(manager.get(page)).contains("/clinic/setup"))
                        .toList();

        assertEquals(List.of(), elsewhere);
    }

    @Test
    void everybodyElseIsToldInWords() {
        Visitor receptionist = scene.visitor(Role.RECEPTION);

        for (String page : COUNTING_DAYS) {
            HttpResponse<String> answer = receptionist.get(page);

            assertEquals(503, answer.statusCode(), page);
            assertTrue(answer.body().contains("The clinic is not set up yet"), page);
        }
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

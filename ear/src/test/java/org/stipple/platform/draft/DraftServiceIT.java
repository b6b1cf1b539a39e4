package org.stipple.platform.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

@ExtendWith(ArquillianExtension.class)
class DraftServiceIT {

    @Inject private DraftService drafts;
    @Inject private ActAs act;

    private final DraftKey key = new DraftKey("test", UUID.randomUUID().toString());

    @Test
    void what_was_typed_last_is_kept() {
        save("hannah", Map.of("form:name", List.of("Rh")));
        Map<String, List<String>> typed =
                Map.of(
                        "form:name",
                        List.of("Rhys “Ö” \"x\""),
                        "form:areas",
                        List.of("1", "2"),
                        "form:box",
                        List.of());
        save("hannah", typed);

        assertEquals(Optional.of(typed), find("hannah"));
    }

    @Test
    void nobody_sees_what_somebody_else_typed() {
        save("hannah", Map.of("form:name", List.of("Rhys")));

        assertEquals(Optional.empty(), find("marta"));
    }

    @Test
    void nothing_typed_is_no_draft() {
        save("hannah", Map.of("form:name", List.of("Rhys")));
        save("hannah", Map.of());

        assertEquals(Optional.empty(), find("hannah"));
    }

    @Test
    void a_draft_that_was_saved_is_forgotten() {
        save("hannah", Map.of("form:name", List.of("Rhys")));
        as("hannah", () -> drafts.discard(key));

        assertEquals(Optional.empty(), find("hannah"));
    }

    @Test
    void a_sign_that_the_database_cannot_hold_costs_nothing_else() {
        save("hannah", Map.of("form:note", List.of("before\0after")));

        assertEquals(Optional.of(Map.of("form:note", List.of("beforeafter"))), find("hannah"));
    }

    @Test
    void more_than_a_form_can_hold_is_refused() {
        assertThrows(
                DraftTooLargeException.class,
                () -> save("hannah", Map.of("form:note", List.of("x".repeat(300_000)))));
    }

    @Test
    void only_forms_have_drafts_and_only_of_users() {
        assertThrows(
                ConstraintViolationException.class,
                () -> as("hannah", () -> drafts.discard(new DraftKey("../x", "new"))));
        assertThrows(EJBAccessException.class, () -> drafts.find(key));
    }

    private void save(String user, Map<String, List<String>> content) {
        as(user, () -> drafts.save(key, content));
    }

    private Optional<Map<String, List<String>>> find(String user) {
        return act.callAs(user, Set.of(Role.RECEPTION), () -> drafts.find(key)).map(Draft::content);
    }

    private void as(String user, Runnable work) {
        act.callAs(
                user,
                Set.of(Role.RECEPTION),
                () -> {
                    work.run();
                    return null;
                });
    }
}

package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.database.Statements;
import org.stipple.security.Role;

/** A page asks the database as often as before when there is more of everything. */
@ExtendWith(ArquillianExtension.class)
class GrowthIT {

    /** A timer may speak in between. */
    private static final int ATTEMPTS = 2;

    /**
     * What was empty asks for its parts once it holds anything, and what outgrows a batch of fifty
     * is fetched in another statement; neither asks for each row.
     */
    private static final int BATCHES = 3;

    @Inject private PagesScene scene;
    @Inject private Crowd crowd;

    @BeforeEach
    void set() {
        scene.set();
    }

    @AfterEach
    void leaveNobody() {
        scene.dismissVisitors();
    }

    @Test
    void no_page_asks_once_for_each_row() {
        Visitor visitor = scene.visitor(Role.values());
        Map<String, Long> before = new LinkedHashMap<>();
        scene.opened().forEach(page -> before.put(page, least(visitor, page, 0)));

        crowd.gather(Long.parseLong(scene.fill("{client}")));

        List<String> wrong = new ArrayList<>();
        before.forEach(
                (page, few) -> {
                    long many = least(visitor, page, few + BATCHES);
                    if (many > few + BATCHES) {
                        wrong.add(page + " asks " + many + " times, not " + few);
                    }
                });
        assertEquals("", String.join("\n", wrong));
    }

    /** What the page itself asks once it was opened; no more attempts than it takes. */
    private long least(Visitor visitor, String page, long enough) {
        visitor.get(page);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > enough; attempt++) {
            least = Math.min(least, Statements.of(() -> visitor.get(page)));
        }
        return least;
    }
}

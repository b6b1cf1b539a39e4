package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.bench.BenchRows;

/**
 * A million attempts to book, post again, move and give up, {@code -Dstorm=N} for another number;
 * they rage in blocks, each over days of its own. Then it is asked whether anything is as it must
 * never be. Not a test: it is run by its name alone.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StormBench {

    private static final int ATTEMPTS = 1_000_000;
    private static final int BLOCK = 20_000;
    private static final String REPORT = "bench-storm.txt";

    @Inject private Storm storm;
    @Inject private SchedulingScene scene;
    @Inject private Invariants invariants;

    private final Map<String, Integer> answers = new HashMap<>();
    private final List<Double> rates = new ArrayList<>();

    @Test
    @Order(1)
    void rage() throws Exception {
        int attempts = Integer.getInteger("storm", ATTEMPTS);
        List<SchedulingScene.Place> places = storm.places();
        LocalDate from = scene.wednesdayIn(400);
        int done = 0;
        while (done < attempts) {
            int some = Math.min(BLOCK, attempts - done) / Storm.CALLERS * Storm.CALLERS;
            if (some == 0) {
                break;
            }
            long began = System.nanoTime();
            rage(storm.rage(places, some, from, 1 + rates.size()));
            rates.add(some / seconds(began));
            from = from.plusDays(Storm.DAYS);
            done += some;
        }
        long asked = System.nanoTime();
        assertEquals(List.of(), invariants.broken());
        BenchRows.keep(REPORT, report(done, seconds(asked)));
    }

    private void rage(Storm.Outcome outcome) {
        assertEquals(List.of(), outcome.contradicted());
        outcome.answers().forEach((name, count) -> answers.merge(name, count, Integer::sum));
    }

    private List<String> report(int attempts, double asking) {
        List<Double> sorted = rates.stream().sorted().toList();
        return List.of(
                String.format(
                        Locale.ROOT,
                        "storm of %d attempts by %d callers: %.0f a second (%.0f to %.0f in blocks of %d)",
                        attempts,
                        Storm.CALLERS,
                        sorted.get(sorted.size() / 2),
                        sorted.get(0),
                        sorted.get(sorted.size() - 1),
                        BLOCK),
                "   answers: " + new TreeMap<>(answers),
                String.format(Locale.ROOT, "   no invariant is broken, asked in %.1f s", asking));
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        BenchRows.tell(REPORT);
    }
}

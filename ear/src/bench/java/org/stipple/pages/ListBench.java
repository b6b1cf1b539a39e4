package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.bench.BenchRows;
import org.stipple.bench.Pairs;
import org.stipple.security.Role;

/**
 * How many pages of 25 clients the server gives in a second, beside a plain servlet with the same
 * query and HTML (P8), with 10,000 clients and with 100,000 (P11). Not a test: it is run by its
 * name alone.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListBench {

    private static final String REPORT = "bench-list.txt";
    private static final String LIST = "/client/list.xhtml";
    private static final String PLAIN = "/tests/plain-list";
    private static final int READERS = 4;
    private static final int EACH = 25;
    private static final int FEW = 10_000;
    private static final int MANY = 100_000;

    @Inject private BenchRows rows;
    @Inject private PagesScene pages;

    private final String server = "http://localhost:" + System.getProperty("jboss.http.port");
    private final HttpClient http = HttpClient.newHttpClient();
    private Visitor visitor;

    @Test
    @Order(1)
    void measure() throws Exception {
        pages.set();
        rows.fill("clients.sql", Map.of("from", 0, "to", FEW));
        visitor = new Visitor(server).signIn(pages.user(Role.RECEPTION), PagesScene.PASSWORD);
        String page = visitor.get(LIST).body();
        post(page);
        int plain = get(PLAIN).length();
        assertTrue(Math.abs(plain - page.length()) < 4000, plain + " instead of " + page.length());

        List<String> report = new ArrayList<>();
        report.add(Pairs.head());
        Pairs before = compare();
        report.add(before.told("P8 pages of 25 clients, 10,000 there", "/s", "0.4 (0.6)"));
        rows.fill("clients.sql", Map.of("from", FEW, "to", MANY));
        Pairs later = compare();
        report.add(later.told("P8 the same, 100,000 there", "/s", "0.4 (0.6)"));
        Pairs deep = Pairs.ofRates(() -> rate(() -> ask(deep())), this::plainRate);
        report.add(deep.told("   a page in the middle of them", "/s", ""));
        report.add(
                String.format(
                        Locale.ROOT,
                        "P11 of the list: %.2f times as long (goal 1.2, stretch 1.05)",
                        before.oursMedian() / later.oursMedian()));
        BenchRows.keep(REPORT, report);
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        BenchRows.tell(REPORT);
    }

    private Pairs compare() throws Exception {
        return Pairs.ofRates(() -> rate(() -> ask(LIST)), this::plainRate);
    }

    private double plainRate() throws Exception {
        return rate(() -> get(PLAIN).length());
    }

    private String deep() {
        return LIST + "?first=50000&after=" + (BenchRows.FIRST_CLIENT + MANY / 2);
    }

    private int ask(String address) {
        var answer = visitor.get(address);
        assertEquals(200, answer.statusCode());
        return answer.body().length();
    }

    private static double rate(Callable<Integer> one) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            long from = System.nanoTime();
            List<Callable<Integer>> work =
                    IntStream.range(0, READERS)
                            .mapToObj(
                                    n ->
                                            (Callable<Integer>)
                                                    () -> {
                                                        for (int time = 0; time < EACH; time++) {
                                                            one.call();
                                                        }
                                                        return EACH;
                                                    })
                            .toList();
            for (Future<Integer> done : readers.invokeAll(work)) {
                done.get();
            }
            return READERS * EACH / ((System.nanoTime() - from) / 1e9);
        } finally {
            readers.shutdown();
        }
    }

    private String get(String address) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(server + address)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    private void post(String page) throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(URI.create(server + PLAIN))
                        .POST(BodyPublishers.ofString(page))
                        .build(),
                BodyHandlers.discarding());
    }
}

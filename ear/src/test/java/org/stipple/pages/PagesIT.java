package org.stipple.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.security.Role;

/** Every page, asked by every role (pages/who-may-open-what.csv) and for what is not there. */
@ExtendWith(ArquillianExtension.class)
class PagesIT {

    /** Who asks at once, each in a session of her own: there is much to ask. */
    private static final int VISITORS = 6;

    private static final List<String> RUBBISH =
            List.of(
                    "",
                    "abc",
                    "-1",
                    "0",
                    "999999999",
                    "99999999999999999999",
                    "1 or 1=1",
                    "'\"><script>alert(1)</script>",
                    "#{1234*4321}${1234*4321}",
                    "../../WEB-INF/web.xml",
                    "2026-02-30",
                    "\u0000\ud83d\ude00");

    private static final List<String> INSIDE =
            List.of(
                    "/WEB-INF/web.xml",
                    "/WEB-INF/faces-config.xml",
                    "/WEB-INF/templates/layout.xhtml",
                    "/WEB-INF/tags/button.xhtml",
                    "/WEB-INF/errors/broken.xhtml",
                    "/WEB-INF/classes/org/stipple/web/messages/refusals.properties",
                    "/META-INF/MANIFEST.MF",
                    "/org/stipple/web/messages/refusals.properties",
                    "/web-inf/web.xml",
                    "/WEB-INF;x/web.xml",
                    "/%57EB-INF/web.xml",
                    "/client/%2e%2e/WEB-INF/web.xml",
                    "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                    "/jakarta.faces.resource/web.xml.xhtml?ln=stipple&con=../WEB-INF",
                    "/jakarta.faces.resource/../WEB-INF/web.xml.xhtml",
                    "/jakarta.faces.resource/templates/layout.xhtml.xhtml?ln=..",
                    "/jakarta.faces.resource/refusals.properties.xhtml?ln=stipple&loc=../../x",
                    "/nowhere.xhtml",
                    "/management",
                    "/metrics");

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?;#]+\\.xhtml)");

    @Inject private PagesScene scene;

    private List<List<String>> pages;
    private List<List<String>> table;

    @BeforeEach
    void set() {
        pages = Tables.read("pages.txt", " ");
        table = Tables.read("who-may-open-what.csv", "\\s*,\\s*");
        scene.set();
    }

    @Test
    void everyPageIsDecidedUponAndNoneThatIsGone() {
        Set<String> there =
                pages.stream()
                        .map(page -> page.get(0))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> decided =
                table.stream()
                        .skip(1)
                        .map(row -> row.get(0).replaceFirst("\\?.*", ""))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(String.join("\n", there), String.join("\n", decided));
    }

    @Test
    void everyRoleOpensWhatItMayAndIsOfferedNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (int column = 1; column < table.get(0).size(); column++) {
            String role = table.get(0).get(column);
            Set<String> shut = shutTo(column);
            Visitor visitor = scene.visitor(Role.valueOf(role));
            for (List<String> row : table.subList(1, table.size())) {
                Answer answer = ask(visitor, scene.fill(row.get(0)));
                String status = Integer.toString(answer.response().statusCode());
                if (!status.equals(row.get(column))) {
                    wrong.add(role + " gets " + status + " from " + row.get(0));
                }
                wrong.addAll(answer.faults());
                links(answer).stream()
                        .filter(shut::contains)
                        .forEach(link -> wrong.add(row.get(0) + " offers " + link + " to " + role));
            }
        }

        assertNothing(wrong);
    }

    private Set<String> shutTo(int column) {
        Set<String> shut = new TreeSet<>();
        table.subList(1, table.size()).stream()
                .filter(row -> row.get(column).equals("403"))
                .forEach(row -> shut.add(row.get(0).replaceFirst("\\?.*", "")));
        // A page may be open by itself and shut about a client.
        table.subList(1, table.size()).stream()
                .filter(row -> row.get(column).equals("200"))
                .forEach(row -> shut.remove(row.get(0)));
        return shut;
    }

    private static Set<String> links(Answer answer) {
        return LINK.matcher(answer.response().body())
                .results()
                .map(link -> link.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignIn() {
        Visitor stranger = scene.stranger();
        List<String> wrong = new ArrayList<>();
        for (List<String> row : table.subList(2, table.size())) {
            Answer answer = ask(stranger, scene.fill(row.get(0)));
            String target = answer.response().headers().firstValue("Location").orElse("");
            if (answer.response().statusCode() != 302
                    || !target.contains("/security/signin.xhtml?from=")) {
                wrong.add(row.get(0) + " leads to " + target);
            }
            wrong.addAll(answer.faults());
        }

        assertNothing(wrong);
    }

    @Test
    void whatNoPageCanReadIsAnsweredInWords() {
        BlockingQueue<Visitor> idle = new LinkedBlockingQueue<>();
        Stream.generate(() -> scene.visitor(Role.values())).limit(VISITORS).forEach(idle::add);
        ForkJoinPool atOnce = new ForkJoinPool(VISITORS);
        try {
            assertNothing(atOnce.submit(() -> askAll(idle)).join());
        } finally {
            atOnce.shutdown();
        }
    }

    private List<String> askAll(BlockingQueue<Visitor> idle) {
        return pages.parallelStream()
                .flatMap(PagesIT::addressesThatNoPageCanRead)
                .flatMap(address -> faults(askByOneOf(idle, address)).stream())
                .toList();
    }

    private static Answer askByOneOf(BlockingQueue<Visitor> idle, String address) {
        try {
            Visitor visitor = idle.take();
            try {
                return ask(visitor, address);
            } finally {
                idle.add(visitor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> addressesThatNoPageCanRead(List<String> page) {
        String address = page.get(0);
        Stream<String> rubbish =
                page.stream()
                        .skip(1)
                        .flatMap(
                                parameter ->
                                        RUBBISH.stream()
                                                .map(Visitor::encoded)
                                                .map(
                                                        text ->
                                                                address + "?" + parameter + "="
                                                                        + text));
        return Stream.concat(rubbish, Stream.of(address));
    }

    @Test
    void whatIsInsideTheApplicationStaysThere() {
        Visitor visitor = scene.visitor(Role.values());
        List<String> wrong = new ArrayList<>();
        for (String address : INSIDE) {
            Answer answer = ask(visitor, address);
            if (answer.response().statusCode() / 100 != 4) {
                wrong.add(address + " is answered by " + answer.response().statusCode());
            }
            wrong.addAll(answer.leaks());
        }

        assertNothing(wrong);
    }

    @Test
    void onlyTheMethodsOfABrowserAreAnswered() {
        Visitor visitor = scene.visitor(Role.values());

        for (String method : List.of("PUT", "DELETE", "TRACE", "OPTIONS")) {
            HttpResponse<String> response = visitor.send(method, "/client/list.xhtml");

            assertEquals(405, response.statusCode(), method);
        }
    }

    @Test
    void aFormThatTheServerDoesNotKnowIsToldSo() {
        Visitor visitor = scene.visitor(Role.values());
        for (String state : List.of("", "123:456", "rubbish", "-1:-1")) {
            Answer answer =
                    new Answer(
                            "form " + state,
                            visitor.post(
                                    "/client/edit.xhtml",
                                    Map.of("form", "form", "jakarta.faces.ViewState", state)));

            assertNothing(
                    answer.faults().stream().filter(fault -> !fault.contains("broke")).toList());
            assertTrue(answer.response().body().contains("open too long"), state);
        }
    }

    private static List<String> faults(Answer answer) {
        List<String> faults = new ArrayList<>(answer.faults());
        String body = answer.response().body();
        if (body.contains("><script>alert(1)")) {
            faults.add(answer.asked() + " writes what was typed as it is");
        }
        if (body.contains("5332114")) {
            faults.add(answer.asked() + " computes what was typed");
        }
        return faults;
    }

    private static Answer ask(Visitor visitor, String address) {
        return new Answer(address, visitor.get(address));
    }

    private static void assertNothing(List<String> wrong) {
        assertEquals("", String.join("\n", wrong));
    }
}

package org.stipple.journey;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.stipple.harness.Windows;
import org.stipple.page.SignInPage;

/**
 * Those who work in a clinic, each at a window of her own, with a technician, a doctor, a room and
 * a lot that no other test books.
 */
final class Crew {

    enum Job {
        RECEPTION("anna"),
        TECHNICIAN("marta"),
        DOCTOR("ines"),
        MANAGER("paula");

        private final String name;

        Job(String name) {
            this.name = name;
        }
    }

    private static final String PASSWORD = "four words in a row";

    private final String mark = letters();
    private final Map<Job, Page> atWork = new EnumMap<>(Job.class);
    private Windows windows;
    private APIRequestContext door;

    /** Sets the clinic up as far as this crew needs it. */
    Crew(Windows windows) {
        arrive(windows);
        setUp();
    }

    /** Takes fresh windows: those of the test before are closed. */
    void arrive(Windows fresh) {
        windows = fresh;
        atWork.clear();
        door = windows.open().request();
    }

    /** Has set what a journey begins with and is not about; an id, where one comes of it. */
    long set(String what, Map<String, ?> asked) {
        RequestOptions options = RequestOptions.create().setQueryParam("set", what);
        asked.forEach((name, value) -> options.setQueryParam(name, value.toString()));
        return Long.parseLong(door.get("/tests/journey", options).text());
    }

    private void setUp() {
        Map<String, String> called = new HashMap<>();
        called.put("technician", technician());
        called.put("doctor", doctor());
        called.put("room", room());
        called.put("treatment", treatment());
        called.put("area", area());
        called.put("pigment", pigment());
        called.put("lot", lot());
        for (Job job : Job.values()) {
            called.put("user." + job, username(job));
            called.put("name." + job, displayName(job));
        }
        called.put("user.ADMIN", administratorName());
        called.put("name.ADMIN", "Otto " + capital(mark));
        called.put("password", PASSWORD);
        set("crew", called);
    }

    /** The window of somebody at work; she signs in when she is first asked for. */
    Page at(Job job) {
        return atWork.computeIfAbsent(
                job,
                key ->
                        new SignInPage(windows.open())
                                .goTo("/today.xhtml")
                                .signIn(username(job), PASSWORD));
    }

    /** The window of somebody who administers the clinic and has no other role. */
    Page administrator() {
        return new SignInPage(windows.open())
                .goTo("/clinic/people.xhtml")
                .signIn(administratorName(), PASSWORD);
    }

    private String administratorName() {
        return "otto." + mark;
    }

    /** A second window of somebody at work. */
    Page again(Job job) {
        return new SignInPage(windows.open()).goTo("/today.xhtml").signIn(username(job), PASSWORD);
    }

    void travelTo(LocalDate day, LocalTime time) {
        set("time", Map.of("to", day.atTime(time).atZone(Desk.ZONE).toInstant()));
    }

    void comeBack() {
        set("time", Map.of("to", ""));
    }

    String password() {
        return PASSWORD;
    }

    String username(Job job) {
        return job.name + "." + mark;
    }

    String displayName(Job job) {
        return capital(job.name) + " " + capital(mark);
    }

    String technician() {
        return "Marta " + capital(mark);
    }

    String doctor() {
        return "Dr Ines " + capital(mark);
    }

    String room() {
        return "Room " + mark;
    }

    String treatment() {
        return "Micropigmentation " + mark;
    }

    String area() {
        return "Hairline " + mark;
    }

    String lot() {
        return "GR-" + mark;
    }

    String pigment() {
        return "Graphite " + mark;
    }

    /** A name that nobody has. */
    static String unheardOf() {
        return capital(letters());
    }

    /** A phone number that nobody has. */
    static String phone() {
        return "0" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String letters() {
        return ThreadLocalRandom.current()
                .ints(8, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

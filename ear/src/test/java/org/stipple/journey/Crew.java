package org.stipple.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.stipple.harness.TestDatabase;
import org.stipple.harness.Windows;
import org.stipple.page.ClockPage;
import org.stipple.page.ItemsPage;
import org.stipple.page.PeoplePage;
import org.stipple.page.PersonPage;
import org.stipple.page.SignInPage;
import org.stipple.page.SitePage;
import org.stipple.page.UserPage;

/**
 * Those who work in a clinic, each at a window of her own, with a technician, a doctor, a room and
 * a lot that no other test books.
 */
final class Crew {

    enum Job {
        RECEPTION("Reception", "anna"),
        TECHNICIAN("Technician", "marta"),
        DOCTOR("Doctor", "ines"),
        MANAGER("Manager", "paula");

        private final String role;
        private final String name;

        Job(String role, String name) {
            this.role = role;
            this.name = name;
        }
    }

    private static final String PASSWORD = "four words in a row";

    private final String mark = letters();
    private final Map<Job, Page> atWork = new EnumMap<>(Job.class);
    private Windows windows;
    private Page admin;

    /** Sets the clinic up as far as this crew needs it, by hand. */
    Crew(Windows windows) {
        arrive(windows);
        setUp();
    }

    /** Takes fresh windows: those of the test before are closed. */
    void arrive(Windows fresh) {
        windows = fresh;
        atWork.clear();
        admin = windows.open();
        new SignInPage(admin)
                .goTo("/clinic/setup.xhtml")
                .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
    }

    private void setUp() {
        SitePage.open(admin)
                .name("Dot & Line")
                .zone("Europe/London")
                .nineToSixUntilSaturday()
                .save()
                .toast()
                .first()
                .waitFor();
        PeoplePage.open(admin).add().name(technician()).add().person(technician()).waitFor();
        PersonPage doctor = PeoplePage.open(admin).add().name(doctor()).doctor();
        doctor.add().person(doctor()).waitFor();
        add("rooms", room());
        add("catalogue", treatment());
        add("areas", area());
        add("pigments", pigment())
                .lotsOf(pigment())
                .addLot(lot(), "1 Jan 2099")
                .item(lot())
                .waitFor();
        for (Job job : Job.values()) {
            addUser(job);
        }
    }

    private ItemsPage add(String list, String name) {
        ItemsPage items = ItemsPage.open(admin, list).add(name);
        items.item(name).waitFor();
        return items;
    }

    private void addUser(Job job) {
        UserPage user =
                UserPage.open(admin)
                        .name(displayName(job))
                        .username(username(job))
                        .role(job.role)
                        .password(PASSWORD);
        if (job == Job.TECHNICIAN) {
            user.person(technician());
        } else if (job == Job.DOCTOR) {
            user.person(doctor());
        }
        user.add().toast().first().waitFor();
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
        String username = "otto." + mark;
        UserPage.open(admin)
                .name("Otto " + capital(mark))
                .username(username)
                .role("Administrator")
                .password(PASSWORD)
                .add()
                .toast()
                .first()
                .waitFor();
        return new SignInPage(windows.open())
                .goTo("/clinic/people.xhtml")
                .signIn(username, PASSWORD);
    }

    /** A second window of somebody at work. */
    Page again(Job job) {
        return new SignInPage(windows.open()).goTo("/today.xhtml").signIn(username(job), PASSWORD);
    }

    void travelTo(LocalDate day, LocalTime time) {
        ClockPage.open(admin).travelTo(LocalDateTime.of(day, time));
    }

    void comeBack() {
        ClockPage.open(admin).comeBack();
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

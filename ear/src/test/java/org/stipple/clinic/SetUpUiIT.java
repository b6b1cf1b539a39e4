package org.stipple.clinic;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.stipple.harness.BrowserTest;
import org.stipple.harness.TestDatabase;
import org.stipple.page.ItemsPage;
import org.stipple.page.PeoplePage;
import org.stipple.page.PersonPage;
import org.stipple.page.SetUpPage;
import org.stipple.page.SignInPage;
import org.stipple.page.SitePage;
import org.stipple.page.UserPage;

/** Runs before all others, on the database as a clinic finds it: empty. */
@BrowserTest
@RunAsClient
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpUiIT {

    @Test
    @Order(1)
    void an_empty_clinic_is_set_up_by_its_first_administrator(SignInPage signIn) {
        Page window = signIn.goTo("/").signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        SetUpPage setUp = new SetUpPage(window);
        assertThat(setUp.heading()).hasText("Set up your clinic");

        nameTheClinic(setUp.nameTheClinic());
        addPeople(SetUpPage.open(window));
        ItemsPage rooms = SetUpPage.open(window).addRooms().add("Room 1");
        assertThat(rooms.item("Room 1")).isVisible();
        rooms.add("room 1");
        assertThat(rooms.saidAt("Name")).containsText("is there already");
        assertThat(rooms.name()).hasValue("room 1");
        ItemsPage treatments =
                SetUpPage.open(window).addTreatments().add("Scalp micropigmentation");
        assertThat(treatments.item("Scalp micropigmentation")).isVisible();
        ItemsPage areas = SetUpPage.open(window).addAreas().takeUsualAreas();
        assertThat(areas.item("Hairline")).isVisible();
        ItemsPage pigments = SetUpPage.open(window).addPigments().add("Graphite No 1");
        assertThat(pigments.item("Graphite No 1")).isVisible();
        ItemsPage lots = pigments.lotsOf("Graphite No 1").addLot("GR-2041", "31 Mar 2030");
        assertThat(lots.item("GR-2041")).containsText("31 Mar 2030");
        addUser(SetUpPage.open(window).addUser());

        assertThat(SetUpPage.open(window).heading()).hasText("The clinic is set up");
        window.navigate("/");
        assertThat(window).not().hasURL(Pattern.compile("setup"));
    }

    private static void nameTheClinic(SitePage site) {
        site.save();
        assertThat(site.saidAt("Name of the clinic")).containsText("it is needed");
        assertThat(site.name()).isFocused();

        String tooLong = "Dot & Line ".repeat(12).strip();
        site.name(tooLong).save();
        assertThat(site.saidAt("Name of the clinic")).containsText("120 characters are the most");
        assertThat(site.name()).hasValue(tooLong);

        site.name("Dot & Line").zone("lond").hours("Monday", "18-9").save();
        assertThat(site.saidAt("Monday")).containsText("before or when it starts");

        site.nineToSixUntilSaturday();
        assertThat(site.day("Saturday")).hasValue("09:00–18:00");
        site.hours("Saturday", "9-13, 12-18").save();
        assertThat(site.saidAt("Saturday")).containsText("overlap");

        site.hours("Saturday", "9-13").save();
        assertThat(site.toast()).containsText("Saved: Dot & Line");
        assertThat(site.day("Saturday")).hasValue("09:00–13:00");
    }

    private static void addPeople(SetUpPage setUp) {
        PeoplePage people = setUp.addPerson().name("Maria Costa").add();
        assertThat(people.person("Maria Costa")).containsText("09:00–13:00");

        PersonPage again = people.add().name("MARIA COSTA");
        again.add();
        assertThat(again.saidAt("Name")).containsText("is there already");
    }

    @Test
    @Order(2)
    void somebody_elses_change_is_shown_and_nothing_typed_is_lost(SignInPage signIn) {
        Page window =
                signIn.goTo("/clinic/people.xhtml")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        PeoplePage people = PeoplePage.open(window).add().name("Nora Contended").add();
        assertThat(people.person("Nora Contended")).isVisible();
        PersonPage first = PeoplePage.open(window).change("Nora Contended");
        PersonPage second = PeoplePage.open(window.context().newPage()).change("Nora Contended");

        assertThat(second.name("Nora Renamed").save().person("Nora Renamed")).isVisible();
        first.hours("Friday", "10-16").saveInVain();

        assertThat(first.theirs()).containsText("Nora Renamed");
        assertThat(first.day("Friday")).hasValue("10:00–16:00");
        first.name("Nora Agreed").save();
        assertThat(people.person("Nora Agreed")).containsText("10:00–16:00");
    }

    @Test
    @Order(3)
    void what_was_typed_into_a_form_of_the_set_up_is_there_again(SignInPage signIn) {
        Page window =
                signIn.goTo("/clinic/people.xhtml")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        PersonPage person = PeoplePage.open(window).add().nameAndPause("Olga Unsaved").openAgain();
        assertThat(person.putBack()).containsText("is here again");
        assertThat(person.name()).hasValue("Olga Unsaved");
        assertThat(person.day("Saturday")).hasValue("09:00–13:00");

        person.nineToSixUntilFridayAndPause().openAgain();
        assertThat(person.day("Saturday")).hasValue("");

        assertThat(person.add().person("Olga Unsaved")).isVisible();
        assertThat(PeoplePage.open(window).add().name()).hasValue("");
    }

    @Test
    @Order(4)
    void nothing_of_the_catalogue_goes_unasked(SignInPage signIn) {
        Page window =
                signIn.goTo("/clinic/rooms.xhtml")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        ItemsPage rooms = ItemsPage.open(window, "rooms").add("Broom cupboard");
        assertThat(rooms.item("Broom cupboard")).isVisible();

        assertThat(rooms.pick("Broom cupboard").remove()).containsText("goes for good");
        rooms.answer("Cancel");
        assertThat(rooms.item("Broom cupboard")).isVisible();

        rooms.remove();
        rooms.answer("Remove");
        assertThat(rooms.toast()).containsText("Removed: Broom cupboard");
        assertThat(rooms.item("Broom cupboard")).hasCount(0);
    }

    @Test
    @Order(5)
    void another_site_comes_with_its_zone_and_goes_again(SignInPage signIn) {
        Page window =
                signIn.goTo("/clinic/site.xhtml")
                        .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        SitePage site = SitePage.open(window);
        assertThat(site.workplace()).hasCount(0);

        site.addAnother().name("DOT & LINE").zone("dubai").save();
        assertThat(site.saidAt("Name of the clinic")).containsText("a site of this name already");
        site.name("Dubai").save();
        assertThat(site.toast()).containsText("Saved: Dubai");
        assertThat(site.workplace()).hasText("Dot & Line");

        site.workAt("Dubai");
        signIn.leave()
                .goTo("/clinic/site.xhtml")
                .signIn(TestDatabase.ADMIN, TestDatabase.ADMIN_PASSWORD);
        assertThat(site.workplace()).hasText("Dubai");
        PersonPage person = PeoplePage.open(window).change("Maria Costa");
        person.hours("Monday", "14-16").saveInVain();
        assertThat(person.saidAt("Monday")).containsText("at Dot & Line the hours on");
        assertThat(person.day("Monday")).hasValue("14:00–16:00");
        PeoplePage people = person.hours("Monday", "6-8").save();
        assertThat(people.person("Maria Costa")).containsText("06:00–08:00");
        assertThat(people.person("Maria Costa")).containsText("09:00–13:00");

        SitePage.open(window).remove();
        assertThat(site.toast()).containsText("Somebody still has hours at this site");
        PeoplePage.open(window).change("Maria Costa").hours("Monday", "").save();
        SitePage.open(window).remove();
        assertThat(site.workplace()).hasCount(0);
        assertThat(site.name()).hasValue("Dot & Line");
    }

    private static void addUser(UserPage user) {
        user.name("Maria").username("Maria C").role("Technician").password("short").add();
        assertThat(user.saidAt("User name")).containsText("lower-case letters");
        assertThat(user.saidAt("Password")).containsText("12 to 128 characters");

        user.username("maria").password("four words in a row").add();
        assertThat(user.toast()).containsText("Maria can sign in now");
    }
}

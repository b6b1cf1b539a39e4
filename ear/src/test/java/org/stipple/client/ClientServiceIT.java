package org.stipple.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.client.ClientFixture.BORN;
import static org.stipple.client.ClientFixture.client;
import static org.stipple.client.ClientFixture.reachedBy;
import static org.stipple.client.ClientFixture.scalp;
import static org.stipple.client.ClientFixture.unheardOf;
import static org.stipple.security.Role.ADMIN;
import static org.stipple.security.Role.DOCTOR;
import static org.stipple.security.Role.MANAGER;
import static org.stipple.security.Role.RECEPTION;
import static org.stipple.security.Role.TECHNICIAN;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.audit.AuditLine;
import org.stipple.audit.AuditService;
import org.stipple.client.duplicate.Likeness;
import org.stipple.client.duplicate.PossibleDuplicate;
import org.stipple.client.identity.Address;
import org.stipple.client.identity.ClientNumber;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.identity.Language;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.identity.UnderAgeException;
import org.stipple.client.scalp.HairLossCause;
import org.stipple.client.scalp.ScalpProfile;
import org.stipple.client.search.ClientRow;
import org.stipple.client.search.ClientSort;
import org.stipple.client.search.FindClients;
import org.stipple.client.search.FindClients.From;
import org.stipple.platform.refusal.BusinessException;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.security.Role;

@ExtendWith(ArquillianExtension.class)
class ClientServiceIT {

    @Inject private ClientService clients;
    @Inject private SiteService sites;
    @Inject private AuditService audit;
    @Inject private AtTheDesk desk;
    @Inject private EventsHeard heard;

    @Test
    void a_client_is_found_by_the_beginnings_of_her_names_in_any_order_without_diacritics() {
        String mark = unheardOf();
        long id = register(client("Łukasz " + mark, "Zieliński-Nowak"));

        assertFinds(id, "zielinski " + mark);
        assertFinds(id, mark + " NOW");
        assertFinds(id, "lukasz " + mark.substring(0, mark.length() - 1));
        assertFindsNobody("ielinski " + mark);
        assertFindsNobody(mark + " kowalska");
    }

    @Test
    void a_client_is_found_by_her_phone_with_any_punctuation_and_with_or_without_the_country() {
        String mark = unheardOf();
        long id =
                register(
                        client(
                                new Identity(mark, "Morgan", BORN),
                                reachedBy("+44 (7700) 900-412", "")));

        assertFinds(id, mark + " 07700 900412");
        assertFinds(id, mark + " 900.412");
        assertFinds(id, mark + " +447700");
        assertFindsNobody(mark + " 0770099");
    }

    @Test
    void a_client_is_found_by_her_address_and_by_her_number() {
        String mark = unheardOf();
        long id =
                register(
                        client(
                                new Identity("Ann", "Other", BORN),
                                reachedBy("", mark + "_1@example.org")));
        int number = desk.as(RECEPTION, () -> clients.get(id)).number();

        assertFinds(id, mark + "_1@EXAMPLE.org");
        assertFindsNobody(mark + "x1@example.org");
        assertFinds(id, ClientNumber.shown(number) + " other ann");
    }

    @Test
    void what_looks_like_a_statement_or_a_pattern_is_only_text() {
        String mark = unheardOf();
        register(client(mark, "Morgan"));

        for (String typed :
                List.of(
                        "%",
                        "_",
                        "\\",
                        "'",
                        "' or 1=1 --",
                        "'; drop table client; --",
                        "\0",
                        "#",
                        "?1 :x")) {
            assertFindsNobody(mark + "zz" + typed);
            desk.as(RECEPTION, () -> clients.find(typed, 0, 5));
        }
        assertEquals(1, desk.as(RECEPTION, () -> clients.count(mark)));
    }

    @Test
    void a_list_goes_on_where_its_first_page_ended() {
        String mark = unheardOf();
        for (String familyName : List.of("Baker", "Adams", "Clark")) {
            LocalDate born = BORN.plusDays(familyName.charAt(0));
            register(
                    client(
                            new Identity(mark, familyName, born),
                            reachedBy("", unheardOf() + "@example.org")));
        }

        assertEquals(List.of("Adams", "Baker"), familyNames(named(mark, From.START)));
        assertEquals(List.of("Clark"), familyNames(named(mark, From.skipping(2))));
        assertEquals(
                List.of("Clark", "Adams"),
                familyNames(new FindClients(mark, From.START, 2, ClientSort.NUMBER, false)));
    }

    @Test
    void a_page_lies_beside_a_client_in_every_order_and_both_ways() {
        String mark = unheardOf();
        for (String familyName : List.of("Baker", "Adams", "Clark", "Dean", "Egan")) {
            LocalDate born = BORN.plusDays(familyName.charAt(0));
            register(
                    client(
                            new Identity(mark, familyName, born),
                            reachedBy("", unheardOf() + "@example.org")));
        }
        for (ClientSort sort : ClientSort.values()) {
            for (boolean ascending : new boolean[] {true, false}) {
                List<ClientRow> all = found(new FindClients(mark, From.START, 5, sort, ascending));
                From after = From.after(all.get(1).id());
                From before = From.before(all.get(3).id());

                assertEquals(
                        all.subList(2, 4), found(new FindClients(mark, after, 2, sort, ascending)));
                assertEquals(
                        all.subList(1, 3),
                        found(new FindClients(mark, before, 2, sort, ascending)));
            }
        }
    }

    @Test
    void a_page_beside_nobody_is_the_first() {
        String mark = unheardOf();
        register(client(mark, "Adams"));

        assertEquals(List.of("Adams"), familyNames(named(mark, From.after(-1))));
    }

    private static FindClients named(String mark, From from) {
        return new FindClients(mark, from, 2, ClientSort.NAME, true);
    }

    @Test
    void somebody_who_resembles_a_client_is_shown_her_before_anything_is_stored() {
        String mark = unheardOf();
        RegisterClient wanted =
                client(new Identity(mark, "Morgan", BORN), reachedBy("07700 90" + 1234, ""));
        long first = register(wanted);

        Registration second = desk.as(RECEPTION, () -> clients.register(wanted));

        PossibleDuplicate shown =
                assertInstanceOf(Registration.Resembles.class, second).clients().stream()
                        .filter(possible -> possible.client().id() == first)
                        .findFirst()
                        .orElseThrow();
        assertTrue(
                shown.likenesses()
                        .containsAll(Set.of(Likeness.SAME_PHONE, Likeness.SAME_NAME_AND_BIRTHDAY)));
        assertEquals(1, desk.as(RECEPTION, () -> clients.count(mark)));
    }

    @Test
    void who_was_shown_is_let_by_but_not_a_second_post_of_the_same_form() {
        String mark = unheardOf();
        RegisterClient wanted = client(mark, "Morgan");
        long first = register(wanted);
        RegisterClient allTheSame =
                new RegisterClient(
                        wanted.identity(),
                        wanted.contact(),
                        wanted.guardian(),
                        wanted.profile(),
                        Set.of(first));

        assertInstanceOf(
                Registration.Registered.class,
                desk.as(RECEPTION, () -> clients.register(allTheSame)));
        assertInstanceOf(
                Registration.Resembles.class,
                desk.as(RECEPTION, () -> clients.register(allTheSame)));
        assertEquals(2, desk.as(RECEPTION, () -> clients.count(mark)));
    }

    @Test
    void nobody_is_registered_before_her_eighteenth_birthday() {
        desk.openTheClinic();
        LocalDate today = sites.today();

        assertThrows(
                UnderAgeException.class, () -> register(born(today.minusYears(18).plusDays(1))));
        register(born(today.minusYears(18)));
        assertEquals(
                "client_date_of_birth_sensible", refused(born(today.plusDays(1))).messageKey());
    }

    @Test
    void where_minors_are_treated_each_needs_a_guardian() {
        desk.treatMinors(true);
        try {
            RegisterClient minor = born(sites.today().minusYears(16));
            assertEquals("client_minor_has_a_guardian", refused(minor).messageKey());
            register(
                    new RegisterClient(
                            minor.identity(),
                            minor.contact(),
                            new Guardian("Ann Other", "07700 900000"),
                            minor.profile(),
                            Set.of()));
        } finally {
            desk.treatMinors(false);
        }
    }

    @Test
    void what_the_preferred_channel_needs_must_be_known() {
        Contact unreachable =
                new Contact("", "", Address.UNKNOWN, Language.EN, PreferredChannel.TEXT, "");

        BusinessException refusal =
                refused(client(new Identity(unheardOf(), "Morgan", BORN), unreachable));

        assertEquals("client_can_be_reached", refusal.messageKey());
    }

    @Test
    void what_is_too_long_or_has_another_shape_is_refused_with_its_property() {
        RegisterClient wrong =
                client(
                        new Identity("x".repeat(101), " ", BORN),
                        reachedBy("call her", "no address"));

        ConstraintViolationException refusal =
                assertThrows(ConstraintViolationException.class, () -> register(wrong));

        Set<String> properties =
                refusal.getConstraintViolations().stream()
                        .map(violation -> violation.getPropertyPath().toString())
                        .map(path -> path.substring(path.lastIndexOf('.') + 1))
                        .collect(Collectors.toSet());
        assertEquals(Set.of("givenName", "familyName", "phone", "email"), properties);
    }

    @Test
    void a_form_filled_before_somebody_elses_change_is_refused() {
        long id = register(client(unheardOf(), "Morgan"));
        ClientCard seen = desk.as(RECEPTION, () -> clients.get(id));
        desk.does(RECEPTION, () -> clients.change(changed(seen, "Jones", seen.profile())));

        assertThrows(
                StaleException.class,
                () ->
                        desk.does(
                                MANAGER,
                                () -> clients.change(changed(seen, "Smith", seen.profile()))));
        assertEquals("Jones", desk.as(RECEPTION, () -> clients.get(id)).identity().familyName());
    }

    @Test
    void the_note_on_the_scalp_is_for_those_who_treat_and_survives_everybody_else() {
        long id = register(client(unheardOf(), "Morgan"));
        ClientCard seen = desk.as(TECHNICIAN, () -> clients.get(id));
        ScalpProfile noted = scalp(HairLossCause.PATTERN, "old burn behind the ear");
        desk.does(TECHNICIAN, () -> clients.change(changed(seen, "Morgan", noted)));

        for (Role role : List.of(RECEPTION, MANAGER)) {
            ClientCard card = desk.as(role, () -> clients.get(id));
            assertEquals("", card.profile().note(), role.name());
            desk.does(role, () -> clients.change(changed(card, "Jones", card.profile())));
        }
        assertEquals(
                "old burn behind the ear", desk.as(DOCTOR, () -> clients.get(id)).profile().note());
    }

    @Test
    void opening_a_record_is_on_record_and_no_part_of_its_history() {
        long id = register(client(unheardOf(), "Morgan"));
        desk.as(DOCTOR, () -> clients.get(id));

        List<AuditLine> all = desk.as(MANAGER, () -> audit.actsOnClient(id, 0, 10));
        List<AuditLine> history = desk.as(RECEPTION, () -> audit.historyOfClient(id, 0, 10));

        assertEquals(
                List.of("CLIENT_READ", "CLIENT_REGISTERED"),
                all.stream().map(AuditLine::action).toList());
        assertEquals("test.doctor", all.get(0).actor());
        assertEquals(
                List.of("CLIENT_REGISTERED"), history.stream().map(AuditLine::action).toList());
    }

    @Test
    void the_cause_of_hair_loss_tells_its_tags_once() {
        RegisterClient wanted = client(unheardOf(), "Morgan");
        long id =
                register(
                        new RegisterClient(
                                wanted.identity(),
                                wanted.contact(),
                                wanted.guardian(),
                                scalp(HairLossCause.TRANSPLANT_SCAR, ""),
                                Set.of()));
        ClientCard seen = desk.as(RECEPTION, () -> clients.get(id));
        desk.does(
                RECEPTION,
                () -> clients.change(changed(seen, "Jones", scalp(HairLossCause.SCARRING, ""))));

        assertEquals(
                List.of(Set.of("SCARRING")),
                heard.tagsOf(id).stream().map(TagsIndicated::tags).toList());
        assertEquals(Set.of("SCARRING"), desk.as(DOCTOR, () -> clients.indicatedTags(id)));
        assertEquals(2, heard.changesOf(id));
    }

    @Test
    void who_runs_the_system_reads_neither_records_nor_names() {
        long id = register(client(unheardOf(), "Morgan"));

        assertThrows(EJBAccessException.class, () -> desk.as(ADMIN, () -> clients.get(id)));
        assertThrows(EJBAccessException.class, () -> desk.as(ADMIN, () -> clients.find("m", 0, 5)));
        assertThrows(
                EJBAccessException.class, () -> desk.as(ADMIN, () -> clients.names(List.of(id))));
        assertThrows(EJBAccessException.class, () -> clients.get(id));
    }

    @Test
    void an_unknown_client_is_not_found() {
        assertThrows(NotFoundException.class, () -> desk.as(RECEPTION, () -> clients.get(-1)));
    }

    private long register(RegisterClient wanted) {
        Registration came = desk.as(RECEPTION, () -> clients.register(wanted));
        return assertInstanceOf(Registration.Registered.class, came).clientId();
    }

    private BusinessException refused(RegisterClient wanted) {
        return assertThrows(ConstraintException.class, () -> register(wanted));
    }

    private static RegisterClient born(LocalDate day) {
        return client(
                new Identity(unheardOf(), "Morgan", day),
                reachedBy("", unheardOf() + "@example.org"));
    }

    private static ChangeClient changed(ClientCard seen, String familyName, ScalpProfile profile) {
        Identity identity =
                new Identity(
                        seen.identity().givenName(), familyName, seen.identity().dateOfBirth());
        return new ChangeClient(
                seen.id(), seen.version(), identity, seen.contact(), seen.guardian(), profile);
    }

    private void assertFinds(long id, String typed) {
        List<ClientRow> found = desk.as(RECEPTION, () -> clients.find(typed, 0, 10));
        assertEquals(List.of(id), found.stream().map(ClientRow::id).toList(), typed);
    }

    private void assertFindsNobody(String typed) {
        assertEquals(List.of(), desk.as(RECEPTION, () -> clients.find(typed, 0, 10)), typed);
    }

    private List<String> familyNames(FindClients wanted) {
        return found(wanted).stream().map(ClientRow::familyName).toList();
    }

    private List<ClientRow> found(FindClients wanted) {
        return desk.as(RECEPTION, () -> clients.find(wanted));
    }
}

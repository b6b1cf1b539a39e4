package org.stipple.messaging.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.client.ChangeClient;
import org.stipple.client.ClientCard;
import org.stipple.client.ClientService;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.PreferredChannel;
import org.stipple.client.optout.OptOutService;
import org.stipple.messaging.Barrier;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.MessagePurpose;
import org.stipple.messaging.MessageService;
import org.stipple.messaging.MessageStatus;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.bounce.BounceService;
import org.stipple.messaging.channel.GatewayReportService;
import org.stipple.messaging.log.LoggedMessage;
import org.stipple.messaging.log.MessageLogService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.Invariants;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/** Messages on their way to a real mail server, by two nodes, and what becomes of them. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {

    /** Far ahead, so that the server's own timer leaves them alone; a Tuesday in winter. */
    private static final Instant NOON = Instant.parse("2041-01-15T12:00:00Z");

    private static final String BUSY = "451 4.3.0 try later";

    private static final OptOut VISITS_BY_MAIL = new OptOut(Channel.EMAIL, MessagePurpose.VISITS);

    @Inject private Sending sending;
    @Inject private Claims claims;
    @Inject private Writing writing;
    @Inject private Scribe scribe;
    @Inject private OutboxService outbox;
    @Inject private MessageService messages;
    @Inject private MessageLogService log;
    @Inject private OptOutService optOuts;
    @Inject private BounceService bounces;
    @Inject private ClientService clients;
    @Inject private SchedulingScene scene;
    @Inject private Invariants invariants;
    @Inject private GatewayReportService gateway;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;
    @Inject private ActAs actAs;
    @PersistenceContext private EntityManager entities;
    @Resource private UserTransaction transaction;

    private MailSink server;
    private long client;
    private String address;

    @BeforeEach
    void open() throws Exception {
        client = scene.client();
        address = desk(() -> clients.get(client)).contact().email();
        leaveToOthers();
        scribe.write(true);
        server = new MailSink();
    }

    /** What other tests booked is queued too, and not this one's to send. */
    private void leaveToOthers() throws Exception {
        transaction.begin();
        entities.createNativeQuery(
                        "update message set due_at = :never where status = 'QUEUED' and due_at < :noon")
                .setParameter("never", NOON.plus(Duration.ofDays(3650)))
                .setParameter("noon", NOON)
                .executeUpdate();
        transaction.commit();
    }

    @AfterEach
    void close() throws Exception {
        server.close();
        scribe.write(false);
        assertEquals(
                List.of(),
                invariants.broken().stream().filter(line -> line.startsWith("I5")).toList());
    }

    @Test
    void two_nodes_at_once_send_each_message_once() throws Exception {
        int many = 30;
        for (int i = 0; i < many; i++) {
            queue(0);
        }
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> sent =
                    IntStream.range(0, 2)
                            .mapToObj(node -> nodes.submit(() -> sendTogether(together, node)))
                            .toList();
            for (Future<Integer> each : sent) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertEquals(many, server.mailsTo(address).size());
        assertEquals(
                many,
                server.mailsTo(address).stream().map(DeliveryIT::idOf).distinct().count(),
                "each has its own Message-ID");
        assertEquals(Set.of(MessageStatus.SENT), Set.copyOf(statuses()));
        LoggedMessage logged = logged().get(0);
        assertEquals("A review is due.", logged.text());
        assertEquals(address, logged.address());
        assertEquals(Channel.EMAIL, logged.channel());
    }

    private int sendTogether(CyclicBarrier together, int node) throws Exception {
        together.await();
        return send(NOON, "node " + node);
    }

    @Test
    void what_one_node_is_about_to_claim_another_leaves_to_it() throws Exception {
        send(NOON);
        queue(0);
        queue(0);
        long first = logged().get(1).id();
        ExecutorService other = Executors.newSingleThreadExecutor();
        transaction.begin();
        try {
            entities.createNativeQuery("select id from message where id = :id for update")
                    .setParameter("id", first)
                    .getResultList();
            List<Claimed> claimed =
                    other.submit(
                                    () ->
                                            system(
                                                    () ->
                                                            claims.claim(
                                                                    NOON,
                                                                    "other",
                                                                    Set.of(
                                                                            MessageKind
                                                                                    .REVIEW_DUE))))
                            .get(10, TimeUnit.SECONDS);
            assertEquals(
                    List.of(logged().get(0).id()),
                    claimed.stream().map(Claimed::messageId).toList());
        } finally {
            transaction.rollback();
            other.shutdown();
        }
    }

    @Test
    void an_answer_that_was_lost_is_unknown_and_a_person_alone_sends_it_again() throws Exception {
        queue(0);
        server.says(MailSink.END_OF_MAIL, MailSink.HANGS_UP);
        send(NOON);
        assertEquals(List.of(MessageStatus.UNKNOWN), statuses());

        server.isWell();
        send(NOON.plus(Duration.ofDays(2)));
        assertEquals(1, server.mailsTo(address).size(), "nobody sends it by herself");

        again();
        send(NOON.plus(Duration.ofDays(2)));
        assertEquals(List.of(MessageStatus.SENT), statuses());
        List<String> mails = server.mailsTo(address);
        assertEquals(2, mails.size());
        assertEquals(idOf(mails.get(0)), idOf(mails.get(1)));
    }

    @Test
    void a_message_is_tried_less_and_less_often_and_then_has_failed() throws Exception {
        queue(0);
        server.says("RCPT", BUSY);
        Instant now = NOON;
        for (int tries = 1; Backoff.after(tries).isPresent(); tries++) {
            send(now);
            LoggedMessage logged = logged().get(0);
            assertEquals(MessageStatus.QUEUED, logged.status());
            assertEquals(tries, logged.tries());
            assertEquals(BUSY, logged.reason());
            assertEquals(now.plus(Backoff.after(tries).get()), logged.dueAt());
            send(logged.dueAt().minusSeconds(1));
            assertEquals(tries, logged().get(0).tries(), "not before its time");
            // The last wait ends at night.
            now = logged.dueAt().plus(tries == 6 ? Duration.ofHours(4) : Duration.ZERO);
        }
        send(now);
        assertEquals(List.of(MessageStatus.FAILED), statuses());

        server.isWell();
        again();
        send(now);
        assertEquals(List.of(MessageStatus.SENT), statuses());
    }

    @Test
    void what_a_node_that_died_had_not_handed_over_is_sent_and_the_rest_is_unknown()
            throws Exception {
        // What other tests have left.
        send(NOON);
        queue(0);
        queue(0);
        List<Claimed> claimed =
                system(() -> claims.claim(NOON, "dead", Set.of(MessageKind.REVIEW_DUE)));
        Claimed handedOver = claimed.get(0);
        server.whileOpen(() -> system(() -> writing.write(handedOver, "dead", NOON)));

        send(NOON.plus(Claims.LEASE).minusSeconds(1));
        assertEquals(0, server.mailsTo(address).size(), "it may be at work yet");
        assertThrows(StaleException.class, () -> cancel(logged().get(0)), "too late");

        send(NOON.plus(Claims.LEASE).plusSeconds(1));
        assertEquals(1, server.mailsTo(address).size());
        assertEquals(Set.of(MessageStatus.SENT, MessageStatus.UNKNOWN), Set.copyOf(statuses()));
        Optional<Handing> late = system(() -> writing.write(claimed.get(1), "dead", NOON));
        assertEquals(Optional.empty(), late, "the claim is another's now");
    }

    @Test
    void a_message_waits_for_the_end_of_the_quiet_hours_where_the_client_lives() throws Exception {
        change(contact -> with(contact, contact.email(), "Asia/Tokyo"));
        queue(0);

        send(NOON);
        assertEquals(0, server.mailsTo(address).size());
        assertEquals(Instant.parse("2041-01-15T23:00:00Z"), logged().get(0).dueAt());
        assertEquals(0, logged().get(0).tries());

        send(Instant.parse("2041-01-15T23:00:00Z"));
        assertEquals(1, server.mailsTo(address).size());
    }

    @Test
    void who_wants_no_such_messages_gets_none_and_whoever_queues_it_is_told() throws Exception {
        queue(0);
        OptOut mail = new OptOut(Channel.EMAIL, MessagePurpose.RECALL);
        OptOut sms = new OptOut(Channel.SMS, MessagePurpose.RECALL);
        desk(() -> optOuts.optOut(client, mail, scene.today()));
        send(NOON);
        assertEquals(List.of(MessageStatus.BY_PHONE), statuses(), "whatever waited");
        assertEquals(Barrier.OPTED_OUT, logged().get(0).barrier());

        desk(() -> optOuts.optOut(client, sms, scene.today()));
        assertEquals(Optional.of(Barrier.OPTED_OUT), queue(0));
        assertEquals(Optional.empty(), queue(MessageKind.REMINDER, 0), "of that she wants");

        desk(() -> optOuts.optIn(client, mail));
        desk(() -> optOuts.optIn(client, sms));
        again();
        send(NOON);
        assertEquals(1, server.mailsTo(address).size());
    }

    @Test
    void nobody_phones_about_what_she_heard_at_the_desk() throws Exception {
        desk(() -> optOuts.optOut(client, VISITS_BY_MAIL, scene.today()));
        queue(MessageKind.BOOKING_MADE, 0);
        send(NOON);
        assertEquals(List.of(MessageStatus.WITHHELD), statuses());
    }

    @Test
    void nothing_more_goes_to_an_address_that_sent_something_back_until_it_is_changed()
            throws Exception {
        queue(0);
        server.says("RCPT", "550 5.1.1 no such user");
        send(NOON);
        assertEquals(List.of(MessageStatus.FAILED), statuses());
        assertEquals(
                "550 5.1.1 no such user",
                desk(() -> bounces.find(Channel.EMAIL, address)).orElseThrow().reason());

        server.isWell();
        again();
        send(NOON);
        assertEquals(List.of(MessageStatus.BY_PHONE), statuses());
        assertEquals(Barrier.BOUNCING, logged().get(0).barrier());

        String other = "new." + address;
        change(contact -> with(contact, other, ""));
        again();
        send(NOON);
        assertEquals(1, server.mailsTo(other).size());
        assertEquals(0, server.mailsTo(address).size());
    }

    @Test
    void the_gateway_says_what_came_back_if_it_is_the_gateway() throws Exception {
        String number = "+44 7700 900123";
        change(contact -> texted(contact, number));
        System.setProperty("stipple.sms.url", "http://127.0.0.1:9/");
        System.setProperty("stipple.sms.secret", "a secret");
        try {
            queue(0);
            send(NOON);
            assertEquals("NOT_REACHED", logged().get(0).reason());
            String said = "{\"id\":\"" + token() + "\",\"status\":\"bounced\",\"reason\":\"gone\"}";
            long now = clock.now().getEpochSecond();

            assertFalse(gateway.hear("" + now, signed("another", now, said), said));
            assertFalse(gateway.hear("" + (now - 301), signed("a secret", now - 301, said), said));
            assertFalse(gateway.hear("" + now, signed("a secret", now, said), said + " "));
            assertFalse(gateway.hear("now", "", said));
            assertEquals(Optional.empty(), desk(() -> bounces.find(Channel.SMS, number)));

            assertTrue(gateway.hear("" + now, signed("a secret", now, said), said));
            assertEquals(
                    "gone", desk(() -> bounces.find(Channel.SMS, number)).orElseThrow().reason());
            assertTrue(gateway.hear("" + now, signed("a secret", now, "[]"), "[]"), "heard");
        } finally {
            System.clearProperty("stipple.sms.url");
            System.clearProperty("stipple.sms.secret");
        }
    }

    private static String signed(String secret, long second, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String said = second + "." + body;
        byte[] sealed = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        return "sha256=" + HexFormat.of().formatHex(sealed);
    }

    private String token() {
        return entities.createNativeQuery(
                        "select token::text from message where client_id = :client", String.class)
                .setParameter("client", client)
                .getSingleResult()
                .toString();
    }

    @Test
    void what_is_no_longer_true_is_not_sent() throws Exception {
        queue(Scribe.WITHHELD);
        send(NOON);

        assertEquals(List.of(MessageStatus.WITHHELD), statuses());
        assertEquals("VISIT_GIVEN_UP", logged().get(0).reason());
        assertEquals(0, server.mailsTo(address).size());
    }

    @Test
    void one_that_cannot_be_written_holds_up_no_other() throws Exception {
        queue(Scribe.FAULTY);
        queue(0);
        send(NOON);

        assertEquals(1, server.mailsTo(address).size());
        assertEquals(Set.of(MessageStatus.QUEUED, MessageStatus.SENT), Set.copyOf(statuses()));
    }

    @Test
    void without_a_channel_everything_waits() throws Exception {
        queue(0);

        assertEquals(0, system(() -> sending.sendDue(NOON, "node 0")));
        assertEquals(List.of(MessageStatus.QUEUED), statuses());
    }

    @Test
    void a_channel_that_is_set_up_wrongly_is_none() throws Exception {
        queue(0);
        Map.of("port", "none", "encryption", "ROT13", "from", "the desk")
                .forEach(
                        (setting, wrong) -> {
                            String right = server.isSetUp(setting, wrong);
                            assertEquals(0, send(NOON), setting);
                            server.isSetUp(setting, right);
                        });

        send(NOON);
        assertEquals(List.of(MessageStatus.SENT), statuses());
    }

    @Test
    void what_is_queued_under_one_key_is_queued_once() throws Exception {
        String key = "REVIEW_DUE:test:" + UUID.randomUUID();
        QueueMessage wanted =
                QueueMessage.ofCourse(MessageKind.REVIEW_DUE, client, 0, key).dueAt(NOON);
        queue(wanted);
        queue(wanted);

        assertEquals(1, logged().size());
    }

    private Optional<Barrier> queue(long about) throws Exception {
        return queue(MessageKind.REVIEW_DUE, about);
    }

    private Optional<Barrier> queue(MessageKind kind, long about) throws Exception {
        String key = kind + ":test:" + UUID.randomUUID();
        return queue(QueueMessage.ofCourse(kind, client, 0, key).about(about).dueAt(NOON));
    }

    private Optional<Barrier> queue(QueueMessage wanted) throws Exception {
        transaction.begin();
        try {
            Optional<Barrier> barred = desk(() -> outbox.queue(wanted, sites.siteId()));
            transaction.commit();
            return barred;
        } catch (RuntimeException failed) {
            transaction.rollback();
            throw failed;
        }
    }

    private int send(Instant now) {
        return send(now, "node 0");
    }

    private int send(Instant now, String node) {
        return server.whileOpen(() -> system(() -> sending.sendDue(now, node)));
    }

    /**
     * A person has the last one that was not sent sent again; her now is long before the test's.
     */
    private void again() {
        LoggedMessage last =
                logged().stream().filter(LoggedMessage::isSentAgain).findFirst().orElseThrow();
        desk(() -> messages.sendAgain(last.id(), last.version()));
    }

    private void cancel(LoggedMessage message) {
        desk(() -> messages.cancel(message.id(), message.version()));
    }

    private List<LoggedMessage> logged() {
        return desk(() -> log.ofClient(client, 0, 100));
    }

    private List<MessageStatus> statuses() {
        return logged().stream().map(LoggedMessage::status).toList();
    }

    private static String idOf(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID: "))
                .findFirst()
                .orElseThrow();
    }

    private void change(UnaryOperator<Contact> to) {
        ClientCard card = desk(() -> clients.get(client));
        desk(
                () ->
                        clients.change(
                                new ChangeClient(
                                        client,
                                        card.version(),
                                        card.identity(),
                                        to.apply(card.contact()),
                                        card.guardian(),
                                        card.profile())));
    }

    private static Contact with(Contact contact, String email, String zone) {
        return new Contact(
                contact.phone(),
                email,
                contact.address(),
                contact.language(),
                contact.preferredChannel(),
                contact.note(),
                zone);
    }

    private static Contact texted(Contact contact, String phone) {
        return new Contact(
                phone,
                contact.email(),
                contact.address(),
                contact.language(),
                PreferredChannel.TEXT,
                contact.note());
    }

    private <T> T system(Supplier<T> work) {
        return actAs.callAsSystem(work);
    }

    private <T> T desk(Supplier<T> work) {
        return scene.as(Role.RECEPTION, work);
    }

    private void desk(Runnable work) {
        scene.as(Role.RECEPTION, work);
    }
}

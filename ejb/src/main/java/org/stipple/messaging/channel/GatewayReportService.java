package org.stipple.messaging.channel;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stipple.messaging.Channel;
import org.stipple.messaging.bounce.BounceService;
import org.stipple.platform.clock.ClinicClock;

/**
 * Hears from the gateway that an SMS came back: JSON with the {@code id} that it was posted with,
 * {@code status} "bounced" and, if it likes, {@code reason}. The gateway has no sign-in; it signs
 * what it says as we sign what we post, and only what was said in these minutes counts.
 */
@Stateless
@RunAs("MANAGER")
public class GatewayReportService {

    private static final long MINUTES = 5 * 60;

    @PersistenceContext private EntityManager entities;
    @Inject private BounceService bounces;
    @Inject private ClinicClock clock;

    /**
     * Notes what the gateway says.
     *
     * @param second when it says so, in seconds since 1970
     * @param signature as it came, see {@link WebhookChannel}
     * @return whether it was the gateway; what else is wrong with it is none of its business
     */
    @PermitAll
    public boolean hear(String second, String signature, String body) {
        boolean ours =
                Gateway.find().filter(one -> isSigned(one, second, signature, body)).isPresent();
        if (ours) {
            read(body).ifPresent(this::note);
        }
        return ours;
    }

    private boolean isSigned(Gateway gateway, String second, String signature, String body) {
        if (!second.matches("\\d{1,12}")) {
            return false;
        }
        long said = Long.parseLong(second);
        byte[] right = ("sha256=" + gateway.sign(said, body)).getBytes(StandardCharsets.UTF_8);
        return Math.abs(clock.now().getEpochSecond() - said) <= MINUTES
                && MessageDigest.isEqual(right, signature.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<JsonObject> read(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return Optional.of(reader.readObject())
                    .filter(said -> said.getString("status", "").equals("bounced"));
        } catch (JsonException notJson) {
            return Optional.empty();
        }
    }

    private void note(JsonObject said) {
        String id = said.getString("id", "");
        if (id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            String why = new Answer(Outcome.BOUNCED, said.getString("reason", "")).why();
            numbers(UUID.fromString(id)).forEach(one -> bounces.note(Channel.SMS, one, why));
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> numbers(UUID token) {
        return entities.createNativeQuery(
                        "select distinct d.address from message_delivery d"
                                + " join message m on m.id = d.message_id"
                                + " where m.token = :token and d.channel = 'SMS'",
                        String.class)
                .setParameter("token", token)
                .getResultList();
    }
}

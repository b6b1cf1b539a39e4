package org.stipple.messaging.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.stipple.messaging.Channel;
import org.stipple.platform.clock.ClinicClock;

/**
 * SMS by a gateway on the web: a POST of JSON ({@code id}, {@code to}, {@code text}), signed. The
 * id is the idempotency key. What answers 2xx took it; 4xx refuses it for good, save where it asks
 * for patience or for the right secret; 503 did not take it. Any other trouble once the connection
 * stood is UNKNOWN: not every gateway minds the key.
 */
@ApplicationScoped
class WebhookChannel implements DeliveryChannel {

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(CONNECTING)
                    .build();

    @Inject private ClinicClock clock;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isOpen() {
        return Gateway.find().isPresent();
    }

    @Override
    public Answer hand(Letter letter) {
        return Gateway.find()
                .map(gateway -> hand(letter, gateway, clock.now()))
                .orElse(new Answer(Outcome.NOT_NOW, "no gateway"));
    }

    Answer hand(Letter letter, Gateway gateway, Instant now) {
        try {
            HttpResponse<Void> answer =
                    client.send(
                            request(letter, gateway, now.getEpochSecond()),
                            HttpResponse.BodyHandlers.discarding());
            return new Answer(outcome(answer.statusCode()), "HTTP " + answer.statusCode());
        } catch (ConnectException | HttpConnectTimeoutException notReached) {
            return new Answer(Outcome.NOT_NOW, "NOT_REACHED");
        } catch (IOException lost) {
            return new Answer(Outcome.UNKNOWN, Answer.NONE);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return new Answer(Outcome.UNKNOWN, Answer.NONE);
        }
    }

    private static HttpRequest request(Letter letter, Gateway gateway, long second) {
        String id = letter.token().toString();
        String body =
                Json.createObjectBuilder()
                        .add("id", id)
                        .add("to", number(letter.address()))
                        .add("text", letter.content().text())
                        .build()
                        .toString();
        return HttpRequest.newBuilder(gateway.url())
                .timeout(gateway.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", id)
                .header("X-Stipple-Timestamp", Long.toString(second))
                .header("X-Stipple-Signature", "sha256=" + gateway.sign(second, body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    /** Digits, and a plus before them, without what people write between. */
    private static String number(String typed) {
        return typed.replaceFirst("^\\s*00", "+").replaceAll("[^+0-9]", "");
    }

    private static Outcome outcome(int status) {
        return switch (status) {
            case 401, 403, 408, 425, 429, 503 -> Outcome.NOT_NOW;
            case 410 -> Outcome.BOUNCED;
            default ->
                    switch (status / 100) {
                        case 2 -> Outcome.TAKEN;
                        case 3, 4 -> Outcome.REFUSED;
                        default -> Outcome.UNKNOWN;
                    };
        };
    }
}

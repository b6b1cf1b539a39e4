package org.stipple.messaging.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.messaging.Composed;

/** SMS to a gateway that is well, and to one for each way in which it is not. */
class WebhookChannelTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_796_000_000);
    private static final UUID TOKEN = UUID.fromString("0b9d0e3c-1f6a-4d57-9a36-5a7b0c6b2f11");

    private final Map<String, String> heard = new ConcurrentHashMap<>();
    private HttpServer server;
    private int status = 202;
    private boolean silent;
    private Duration patience = Duration.ofSeconds(20);

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 5);
        server.createContext("/sms", this::answer);
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(HttpExchange asked) throws IOException {
        for (String name :
                new String[] {"Idempotency-Key", "X-Stipple-Timestamp", "X-Stipple-Signature"}) {
            heard.put(name, asked.getRequestHeaders().getFirst(name));
        }
        heard.put(
                "body", new String(asked.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!silent) {
            asked.sendResponseHeaders(status, -1);
            asked.close();
        }
    }

    @Test
    void the_gateway_is_told_what_to_send_and_who_says_so() {
        Answer answer = hand();

        assertEquals(Outcome.TAKEN, answer.outcome());
        String body =
                "{\"id\":\"" + TOKEN + "\",\"to\":\"+447700900123\",\"text\":\"Grüße \\\"\\n\"}";
        assertEquals(body, heard.get("body"));
        assertEquals(TOKEN.toString(), heard.get("Idempotency-Key"));
        assertEquals("1796000000", heard.get("X-Stipple-Timestamp"));
        // printf '%s' "1796000000.$body" | openssl dgst -sha256 -hmac secret
        assertEquals(
                "sha256=6f2884492e00a400c1a7869883f9d7bb912ad7f4939bd5c49054bbcb7ea6ac87",
                heard.get("X-Stipple-Signature"));
    }

    @ParameterizedTest
    @CsvSource({
        "200, TAKEN", "204, TAKEN", "301, REFUSED", "400, REFUSED", "422, REFUSED", "401, NOT_NOW",
        "403, NOT_NOW", "429, NOT_NOW", "410, BOUNCED", "503, NOT_NOW", "500, UNKNOWN",
                "502, UNKNOWN",
        "504, UNKNOWN"
    })
    void each_answer_says_whether_it_was_taken(int status, Outcome outcome) {
        this.status = status;

        assertEquals(outcome, hand().outcome());
    }

    @Test
    void no_answer_is_unknown() {
        silent = true;
        patience = Duration.ofMillis(300);

        assertEquals(Outcome.UNKNOWN, hand().outcome());
    }

    @Test
    void a_gateway_that_is_down_is_tried_again() throws IOException {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        assertEquals(Outcome.NOT_NOW, hand(nobody).outcome());
    }

    private Answer hand() {
        return hand(server.getAddress().getPort());
    }

    private Answer hand(int port) {
        Gateway gateway =
                new Gateway(URI.create("http://127.0.0.1:" + port + "/sms"), "secret", patience);
        Composed content = new Composed("", "Grüße \"\n", Optional.empty());
        return new WebhookChannel()
                .hand(new Letter(TOKEN, "0044 (7700) 900-123", content), gateway, NOW);
    }
}

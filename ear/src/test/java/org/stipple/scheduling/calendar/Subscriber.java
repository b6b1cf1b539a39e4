package org.stipple.scheduling.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A calendar somewhere outside, which knows an address and nothing else. */
final class Subscriber {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Asked for inside the server alone: the test is made outside of it, too. */
    private static int port() {
        return Integer.getInteger("jboss.http.port");
    }

    HttpResponse<String> read(String token) {
        return send(request(token));
    }

    /** Reads it, if it is not the one that has this mark. */
    HttpResponse<String> read(String token, String mark) {
        return send(request(token).header("If-None-Match", mark));
    }

    private HttpRequest.Builder request(String token) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port() + "/calendar/" + token + ".ics"))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

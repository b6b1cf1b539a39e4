package org.stipple.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a plain HTTP client and her own session; redirects are hers to follow. */
public final class Visitor {

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final String application;

    /**
     * @param application scheme, host and port
     */
    public Visitor(String application) {
        this.application = application;
    }

    /** Signs in by the form of the sign-in page. */
    public Visitor signIn(String username, String password) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("signin", "signin");
        form.put("signin:username", username);
        form.put("signin:password", password);
        form.put("signin:enter", "");
        form.put("jakarta.faces.ViewState", viewState("/security/signin.xhtml"));
        int status = post("/security/signin.xhtml", form).statusCode();
        if (status != 302) {
            throw new IllegalStateException(username + " could not sign in: " + status);
        }
        return this;
    }

    /** What the browser sends while {@code text} is typed into a field that looks it up. */
    public Map<String, String> typed(String address, String field, String text) {
        return Map.of(
                "jakarta.faces.partial.ajax",
                "true",
                "jakarta.faces.source",
                field,
                "jakarta.faces.partial.execute",
                field,
                "jakarta.faces.partial.render",
                field,
                field + "_query",
                text,
                "jakarta.faces.ViewState",
                viewState(address));
    }

    private String viewState(String address) {
        Matcher state = VIEW_STATE.matcher(get(address).body());
        if (!state.find()) {
            throw new IllegalStateException(address + " has no form");
        }
        return state.group(1);
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    /** Writes the answer into a file. */
    public HttpResponse<Path> get(String address, Path file) {
        return send(request(address).GET(), BodyHandlers.ofFile(file));
    }

    public HttpResponse<String> post(String address, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(String method, String address) {
        return send(request(address).method(method, BodyPublishers.noBody()));
    }

    /** As a value in an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(application + address))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> as) {
        HttpRequest asked = request.build();
        try {
            return http.send(asked, as);
        } catch (IOException e) {
            throw new UncheckedIOException(asked.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

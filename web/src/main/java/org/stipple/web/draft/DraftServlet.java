package org.stipple.web.draft;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stipple.platform.draft.DraftKey;
import org.stipple.platform.draft.DraftService;
import org.stipple.platform.draft.DraftTooLargeException;

/**
 * Takes in what is being typed, apart from the pages, so that no view is touched by it. Another
 * site's page cannot write here: a browser sends JSON across sites only where the server allows it.
 */
@WebServlet(DraftServlet.PATH)
public class DraftServlet extends HttpServlet {

    static final String PATH = "/draft";

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 1_000_000;

    @Inject private transient DraftService drafts;
    @Inject private transient SavedPages savedPages;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(answer(request));
    }

    private int answer(HttpServletRequest request) throws IOException {
        if (request.getUserPrincipal() == null) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        }
        if (!"application/json".equals(request.getContentType())) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        try (JsonReader reader = Json.createReader(request.getInputStream())) {
            return keep(reader.readObject());
        } catch (JsonException | ClassCastException | NullPointerException malformed) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private int keep(JsonObject sent) {
        String page = sent.getString("page", "");
        if (savedPages.contains(page)) {
            return HttpServletResponse.SC_NO_CONTENT;
        }
        Map<String, List<String>> content = new LinkedHashMap<>();
        sent.getJsonObject("content")
                .forEach((name, values) -> content.put(name, values((JsonArray) values)));
        try {
            DraftKey key = new DraftKey(sent.getString("form"), sent.getString("subject"));
            drafts.save(key, content);
            if (savedPages.contains(page)) {
                drafts.discard(key);
            }
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (DraftTooLargeException tooLarge) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        } catch (ConstraintViolationException noKey) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    private static List<String> values(JsonArray sent) {
        return sent.getValuesAs(JsonString::getString);
    }
}

package org.stipple.harness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.stipple.client.identity.Identity;
import org.stipple.course.progress.ThirdSession;
import org.stipple.stage.ClinicStage;
import org.stipple.stage.JourneyStage;

/** The door through which a journey has its beginning set, which it is not about. */
@WebServlet("/journey")
public class JourneyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient ClinicStage clinic;
    @Inject private transient JourneyStage stage;

    /** Does what parameter {@code set} names; answers an id, where one comes of it. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> asked =
                request.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue()[0]));
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print(set(asked));
    }

    private long set(Map<String, String> asked) {
        switch (asked.get("set")) {
            case "crew" -> stage.employ(asked, asked.get("password"));
            case "time" ->
                    stage.travelTo(
                            asked.get("to").isEmpty() ? null : Instant.parse(asked.get("to")));
            case "client" -> {
                LocalDate born = LocalDate.parse(asked.get("born"));
                return clinic.register(
                        new Identity(asked.get("given"), asked.get("family"), born),
                        asked.get("phone"),
                        asked.get("by"));
            }
            case "ready" -> {
                return stage.ready(
                        Long.parseLong(asked.get("client")),
                        asked.get("doctor"),
                        asked.get("treatment"),
                        ThirdSession.valueOf(asked.get("third")));
            }
            case "session" ->
                    stage.session(
                            Long.parseLong(asked.get("course")),
                            Integer.parseInt(asked.get("ordinal")),
                            asked.get("technician"));
            case "complete" -> stage.complete(Long.parseLong(asked.get("course")));
            default -> throw new IllegalArgumentException(asked.get("set"));
        }
        return 0;
    }
}

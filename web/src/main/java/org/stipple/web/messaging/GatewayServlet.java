package org.stipple.web.messaging;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.stipple.messaging.channel.GatewayReportService;

/** Where the SMS gateway says what came back. It has no sign-in and gets no session: it signs. */
@WebServlet(GatewayServlet.PATH)
public class GatewayServlet extends HttpServlet {

    static final String PATH = "/gateway/sms";

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 10_000;

    @Inject private transient GatewayReportService reports;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST);
        boolean heard =
                reports.hear(
                        header(request, "X-Stipple-Timestamp"),
                        header(request, "X-Stipple-Signature"),
                        new String(body, StandardCharsets.UTF_8));
        response.setStatus(
                heard ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_FORBIDDEN);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private static String header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}

package org.stipple.web.report;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells whoever wants a file how far it has come, and stops it. Another site's page cannot stop it:
 * a browser sends JSON across sites only where the server allows it.
 */
@WebServlet("/report/progress")
public class ReportProgressServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Optional<Exports.Job> job = find(request);
        if (job.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.getWriter()
                .print(
                        Json.createObjectBuilder()
                                .add("rows", job.get().rows())
                                .add("state", job.get().state().name())
                                .build());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!"application/json".equals(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        find(request).ifPresent(job -> job.end(Exports.State.CANCELLED));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private Optional<Exports.Job> find(HttpServletRequest request) {
        String job = request.getParameter("job");
        return job == null ? Optional.empty() : exports.find(request.getRemoteUser(), job);
    }
}

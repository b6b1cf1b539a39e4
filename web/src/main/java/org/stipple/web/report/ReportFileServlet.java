package org.stipple.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.report.ReportService;
import org.stipple.report.export.CancelledException;
import org.stipple.report.export.ExportOrder;
import org.stipple.report.export.Format;
import org.stipple.report.frame.Reading;

/**
 * Sends a report as a file, as it is written: neither is it kept nor held in memory. What goes
 * wrong on the way breaks the connection, so that nobody takes half a file for a whole one.
 */
@WebServlet("/report/file")
public class ReportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 40;

    @Inject private transient ReportService reports;
    @Inject private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, String> params = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> params.put(name, values[0]));
        try {
            Reading reading = reports.read(params);
            Optional<Format> format = format(params);
            if (reading.problem().isPresent()) {
                // Which says at its field what is wrong.
                response.sendRedirect("show.xhtml?" + request.getQueryString());
                return;
            }
            if (format.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            send(
                    new ExportOrder(
                            reading.ask(),
                            params.getOrDefault("figure", ""),
                            format.get(),
                            Locale.UK),
                    job(request, params),
                    response);
        } catch (NotFoundException nothing) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static Optional<Format> format(Map<String, String> params) {
        return Arrays.stream(Format.values())
                .filter(each -> each.name().equalsIgnoreCase(params.get("format")))
                .findFirst();
    }

    private Exports.Job job(HttpServletRequest request, Map<String, String> params) {
        String name = params.getOrDefault("job", "");
        return exports.begin(
                request.getRemoteUser(), name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }

    private void send(ExportOrder order, Exports.Job job, HttpServletResponse response)
            throws IOException {
        try {
            String name = reports.fileName(order);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(order.format().mediaType());
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            reports.export(order, response.getOutputStream(), job);
            job.end(Exports.State.DONE);
        } catch (CancelledException cancelled) {
            job.end(Exports.State.CANCELLED);
            throw cancelled;
        } finally {
            job.end(Exports.State.FAILED);
        }
    }
}

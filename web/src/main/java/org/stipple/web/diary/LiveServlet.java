package org.stipple.web.diary;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.stipple.scheduling.diary.DayDiaryService;

/**
 * Answers how far the diary of some days has come, in one statement and without a view: asked every
 * few seconds by every desk that shows it.
 */
@WebServlet(LiveServlet.PATH)
public class LiveServlet extends HttpServlet {

    static final String PATH = "/diary/live";

    private static final long serialVersionUID = 1L;

    @Inject private transient DayDiaryService diary;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/plain");
        try {
            LocalDate first = day(request, "first");
            LocalDate last = day(request, "last");
            long site = Long.parseLong(request.getParameter("site"));
            response.getWriter().print(diary.change(site, first, last).mark());
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return LocalDate.parse(text == null ? "" : text);
    }
}

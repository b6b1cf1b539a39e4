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
import org.stipple.scheduling.diary.Watch;

/**
 * Answers how far what a page of the diary shows has come, in one statement and without a view:
 * asked every few seconds by every desk that shows it.
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
            long site = Long.parseLong(request.getParameter("site"));
            Watch watch =
                    new Watch(
                            day(request, "first"),
                            day(request, "last"),
                            day(request, "from"),
                            day(request, "until"));
            if (watch.isInOrder()) {
                response.getWriter().print(diary.change(site, watch).mark());
            } else {
                response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            }
        } catch (DateTimeParseException | NumberFormatException unreadable) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static LocalDate day(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return LocalDate.parse(text == null ? "" : text);
    }
}

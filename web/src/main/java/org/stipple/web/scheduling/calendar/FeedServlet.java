package org.stipple.web.scheduling.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.util.Servlets;
import org.stipple.audit.RequestId;
import org.stipple.scheduling.calendar.CalendarFetchService;
import org.stipple.scheduling.calendar.FetchedCalendar;

/**
 * Answers calendars that ask for a feed. They have no sign-in and get no session: the address is
 * the secret. One that never was and one that was revoked are answered alike. A calendar that has
 * the text already is told so by its mark. The standard's other way, by date, would be wrong: a
 * feed changes with the days, too.
 */
@WebServlet(FeedServlet.PATH + "/*")
public class FeedServlet extends HttpServlet {

    static final String PATH = "/calendar";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(FeedServlet.class.getName());
    private static final Pattern FILE = Pattern.compile("/([A-Za-z0-9_-]{32})\\.ics");

    @Inject private transient CalendarFetchService calendars;
    @Inject private transient RequestId requestId;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<FetchedCalendar> found;
        try {
            found = find(request);
        } catch (RuntimeException broken) {
            // Left to the server, it would be logged with the address.
            LOG.log(
                    Level.ERROR,
                    "A calendar could not be told, request " + requestId.value(),
                    broken);
            response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            return;
        }
        if (found.isPresent()) {
            answer(found.get(), request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    private Optional<FetchedCalendar> find(HttpServletRequest request) {
        String path = request.getPathInfo();
        Matcher file = FILE.matcher(path == null ? "" : path);
        return file.matches()
                ? calendars.fetch(file.group(1), application(request))
                : Optional.empty();
    }

    private static String application(HttpServletRequest request) {
        return Servlets.getRequestBaseURL(request).replaceFirst("/$", "");
    }

    private static void answer(
            FetchedCalendar calendar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String mark = '"' + calendar.mark() + '"';
        response.setHeader("ETag", mark);
        // It may be kept by who asked, and by nobody on the way; each time it is asked for again.
        response.setHeader("Cache-Control", "private, no-cache");
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(mark)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/calendar;charset=UTF-8");
        response.getWriter().write(calendar.text());
    }
}

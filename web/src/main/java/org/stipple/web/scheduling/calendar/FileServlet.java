package org.stipple.web.scheduling.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.calendar.CalendarFile;
import org.stipple.scheduling.calendar.CalendarFileService;

/** Hands out the file of a visit for the client's calendar, to whoever may see the visit. */
@WebServlet(FileServlet.PATH)
public class FileServlet extends HttpServlet {

    static final String PATH = "/scheduling/visit.ics";

    private static final long serialVersionUID = 1L;

    @Inject private transient CalendarFileService files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            answer(files.of(booking(request)), response);
        } catch (NotFoundException | NumberFormatException none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static long booking(HttpServletRequest request) {
        String id = request.getParameter("id");
        return Long.parseLong(id == null ? "" : id);
    }

    private static void answer(CalendarFile file, HttpServletResponse response) throws IOException {
        response.setContentType(file.contentType());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + '"');
        response.getWriter().write(file.text());
    }
}

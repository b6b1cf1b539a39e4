package org.stipple.harness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import org.stipple.course.CourseDeskScene;
import org.stipple.scheduling.visit.VisitScene;

/** The door through which a browser test, outside the server, has a scene set inside it. */
@WebServlet("/scene")
public class SceneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient VisitScene scene;
    @Inject private transient CourseDeskScene desk;

    /**
     * Sets a first session that stands at the time of parameter {@code now}, or the course that
     * parameter {@code course} names; without either, goes back.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain");
        String now = request.getParameter("now");
        String course = request.getParameter("course");
        if (course != null) {
            response.getWriter().print(course(course, request.getParameter("sessions")).told());
        } else if (now == null) {
            scene.comeBack();
        } else {
            VisitScene.Laid laid = scene.firstSession(LocalTime.parse(now));
            response.getWriter().print(laid.visit() + " " + laid.username());
        }
    }

    private CourseDeskScene.Laid course(String name, String sessions) {
        return switch (name) {
            case "reacted" -> desk.reacted();
            case "due" -> desk.testDue();
            case "done" -> desk.sessionsDone(Integer.parseInt(sessions));
            default -> throw new IllegalArgumentException(name);
        };
    }
}

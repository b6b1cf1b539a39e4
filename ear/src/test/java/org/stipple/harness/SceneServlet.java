package org.stipple.harness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import org.stipple.scheduling.visit.VisitScene;

/** The door through which a browser test, outside the server, has a scene set inside it. */
@WebServlet("/scene")
public class SceneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private VisitScene scene;

    /**
     * Sets a first session that stands at the time of parameter {@code now}; without, goes back.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain");
        String now = request.getParameter("now");
        if (now == null) {
            scene.comeBack();
        } else {
            VisitScene.Laid laid = scene.firstSession(LocalTime.parse(now));
            response.getWriter().print(laid.visit() + " " + laid.username());
        }
    }
}

package org.stipple.harness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Set;
import org.stipple.scheduling.BookingScene;

/** The door through which a browser test has a client set whose visits it books. */
@WebServlet("/booking")
public class BookingSceneServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient BookingScene scene;

    /** Answers a line {@code name=value} for everything that the test has to know. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter answer = response.getWriter();
        scene.lay(Set.of(request.getParameter("with").split(",")))
                .forEach((name, value) -> answer.println(name + "=" + value));
    }
}

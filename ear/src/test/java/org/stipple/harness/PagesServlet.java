package org.stipple.harness;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.stipple.pages.PagesScene;
import org.stipple.security.Role;

/** The door to every page: a user of every role, her password, and what there is to open. */
@WebServlet("/pages")
public class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient PagesScene scene;

    /**
     * Answers a line each: user name, password, the client's name, then an address a line. The user
     * has every role, or the one that is asked for.
     */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        scene.set();
        PrintWriter lines = response.getWriter();
        String role = request.getParameter("role");
        lines.println(scene.user(role == null ? Role.values() : new Role[] {Role.valueOf(role)}));
        lines.println(PagesScene.PASSWORD);
        lines.println(scene.clientName());
        scene.opened().forEach(lines::println);
    }
}

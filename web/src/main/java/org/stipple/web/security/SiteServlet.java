package org.stipple.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;

/**
 * Takes the user to another site: from then on she works there. By POST only; she comes back to the
 * page where she was.
 */
@WebServlet("/site")
public class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject private transient SiteService sites;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            sites.workAt(Long.parseLong(request.getParameter("site")));
            response.sendRedirect(
                    request.getContextPath() + ReturnAddress.cameFrom(request).path());
        } catch (NumberFormatException | NotFoundException noSite) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}

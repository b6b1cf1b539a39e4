package org.stipple.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;
import org.stipple.audit.RequestId;
import org.stipple.security.Role;

/**
 * Ends a session whose user was disabled or has other roles than when it began, and any after a
 * working day. Marks every answer with its request's id, and no page may be stored.
 */
@WebFilter("/*")
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final Duration LONGEST = Duration.ofHours(12);

    @Inject private transient Standing standing;
    @Inject private transient RequestId requestId;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Request-Id", requestId.value());
        if (!METHODS.contains(request.getMethod())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        if (hasNul(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Servlets.isFacesResourceRequest(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        if (isOver(request)) {
            String page = ReturnAddress.of(request).path();
            SignOutServlet.end(request);
            Servlets.facesRedirect(request, response, SignInView.PAGE + "?from=%s", page);
        } else {
            chain.doFilter(request, response);
        }
    }

    // No database stores it, and no browser sends it.
    private static boolean hasNul(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("%00");
    }

    private boolean isOver(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null) {
            return false;
        }
        long age = session.getLastAccessedTime() - session.getCreationTime();
        return age > LONGEST.toMillis()
                || !rolesOf(request).equals(standing.rolesOf(request.getUserPrincipal().getName()));
    }

    private static Set<Role> rolesOf(HttpServletRequest request) {
        return Stream.of(Role.values())
                .filter(role -> request.isUserInRole(role.name()))
                .collect(Collectors.toSet());
    }
}

package org.stipple.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.NoSiteYetException;
import org.stipple.security.Role;

/**
 * Why a page does not open, told by the answer's status and the page that belongs to it: nothing is
 * there, it is not for this role, it has been open too long, or the clinic is not set up yet, which
 * leads to the set-up whoever may do it.
 */
final class ClosedPage {

    private static final String SET_UP = "/clinic/setup.xhtml";

    private final FacesContext faces;
    private final ExternalContext external;

    ClosedPage(FacesContext faces) {
        this.faces = faces;
        this.external = faces.getExternalContext();
    }

    /** Answers in place of the page; false where {@code failure} is none of these. */
    boolean answer(Throwable failure) {
        return !external.isResponseCommitted()
                && Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(this::answerCause);
    }

    private boolean answerCause(Throwable cause) {
        if (cause instanceof NotFoundException) {
            return send(HttpServletResponse.SC_NOT_FOUND);
        }
        if (cause instanceof EJBAccessException) {
            return send(HttpServletResponse.SC_FORBIDDEN);
        }
        if (cause instanceof ViewExpiredException) {
            return send(HttpServletResponse.SC_GONE);
        }
        if (cause instanceof NoSiteYetException) {
            return mayBeSetUp() ? lead() : send(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
        return false;
    }

    private boolean mayBeSetUp() {
        return Stream.of(Role.MANAGER, Role.ADMIN).map(Role::name).anyMatch(external::isUserInRole);
    }

    private boolean lead() {
        try {
            external.redirect(external.getRequestContextPath() + SET_UP);
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private boolean send(int status) {
        try {
            external.responseSendError(status, null);
            faces.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }
}

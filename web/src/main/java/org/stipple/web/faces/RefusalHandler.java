package org.stipple.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.function.Predicate;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;

/**
 * Turns a refusal in an action into a message on the page where the user is, with all she typed
 * still there. A page that cannot be opened says why; what else fails goes on to the error pages.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = System.getLogger(RefusalHandler.class.getName());

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        tell(RefusalHandler::noteWrongDoor);
        boolean acting = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (acting) {
            tell(new Refusals(faces)::tell);
        }
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            tell(new ClosedPage(faces)::answer);
        }
        getWrapped().handle();
    }

    /** Who tried what is not for her is worth a line; the answer is given by others. */
    private static boolean noteWrongDoor(Throwable failure) {
        if (Exceptions.is(failure, EJBAccessException.class)) {
            LOG.log(
                    Level.INFO,
                    "{0} may not do this: {1}",
                    Faces.getRemoteUser(),
                    Faces.getRequestURI());
        }
        return false;
    }

    private void tell(Predicate<Throwable> told) {
        Iterator<ExceptionQueuedEvent> queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (told.test(queued.next().getContext().getException())) {
                queued.remove();
            }
        }
    }

    /** Registers the handler, around all others. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}

package org.stipple.web.faces;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.function.Predicate;

/**
 * Turns a refusal in an action into a message on the page where the user is, with all she typed
 * still there. A page that cannot be opened says why; what else fails goes on to the error pages.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    public RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        boolean acting = faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        if (acting) {
            tell(new Refusals(faces)::tell);
        }
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            tell(new ClosedPage(faces)::answer);
        }
        getWrapped().handle();
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

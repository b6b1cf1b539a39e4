package org.stipple.web.recall;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.visit.VisitKind;

/** The worklist of touch-ups. */
@Named
@ViewScoped
public class TouchupsView extends RecallView {

    private static final long serialVersionUID = 1L;

    @Override
    VisitKind kind() {
        return VisitKind.TOUCH_UP;
    }
}

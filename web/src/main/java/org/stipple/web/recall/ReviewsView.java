package org.stipple.web.recall;

import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.catalogue.visit.VisitKind;

/** The worklist of reviews. */
@Named
@ViewScoped
public class ReviewsView extends RecallView {

    private static final long serialVersionUID = 1L;

    @Override
    VisitKind kind() {
        return VisitKind.REVIEW;
    }
}

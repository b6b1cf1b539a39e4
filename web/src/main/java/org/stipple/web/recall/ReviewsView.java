package org.stipple.web.recall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.recall.RecallRow;
import org.stipple.recall.RecallService;

/** The worklist of reviews. */
@Named
@RequestScoped
public class ReviewsView extends RecallView {

    @Inject private RecallService recall;

    @Override
    List<RecallRow> find() {
        return recall.reviews();
    }
}

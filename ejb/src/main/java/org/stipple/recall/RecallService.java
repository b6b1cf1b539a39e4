package org.stipple.recall;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.AskRecall;
import org.stipple.recall.list.RecallFilter;
import org.stipple.recall.list.RecallListService;
import org.stipple.recall.list.RecallTab;

/**
 * Whom to call: touch-ups of completed courses and reviews of courses under way, of the site at
 * which the caller works. Due and overdue are what the rules in force today say, never a period
 * written here; what rests and who has booked is not among them.
 */
@Stateless
public class RecallService {

    @Inject private RecallListService lists;
    @Inject private SiteService sites;

    /** The touch-ups that are due longest, and how many there are; two statements. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public RecallCalls touchUps(int most) {
        return calls(VisitKind.TOUCH_UP, most);
    }

    /** The reviews that courses under way wait for longest, likewise. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public RecallCalls reviews(int most) {
        return calls(VisitKind.REVIEW, most);
    }

    private RecallCalls calls(VisitKind kind, int most) {
        RecallFilter filter = RecallFilter.of(kind, sites.siteId());
        List<RecallRow> first = lists.page(AskRecall.first(filter, RecallTab.PRESSING, most));
        return new RecallCalls(first, lists.figures(filter));
    }
}

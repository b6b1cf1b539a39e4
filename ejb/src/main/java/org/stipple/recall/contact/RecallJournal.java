package org.stipple.recall.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.recall.item.RecallCalendar;
import org.stipple.recall.item.RecallItem;

/** Writes down what people do about what falls due. */
@Dependent
class RecallJournal {

    @Inject private AuditService audit;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /** Writes down that the caller did this to the item, by codes alone. */
    void record(String action, RecallItem item, String codes) {
        audit.record(
                Act.of(action, "recall_item", item.id()).ofClient(item.clientId()).saying(codes));
    }

    /** The same, after which it may stand elsewhere. */
    void turned(String action, RecallItem item, String codes) {
        SiteSummary site = sites.get(item.siteId());
        item.turn(new RecallCalendar(clock.today(site.zone()), site.upcomingDays()));
        record(action, item, codes);
    }

    LocalDate today(RecallItem item) {
        return sites.todayAt(item.siteId());
    }
}

package org.stipple.recall.due;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;

/**
 * What the night does: the calendar turns what was upcoming to due, and so on; then all courses are
 * asked about by the rules that are in force from this day on. A few courses are one transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecallNights {

    @Inject private DueKeeping keeping;
    @Inject private NightBook nights;
    @Inject private SiteService sites;

    /** Does at every site what its day asks for and nobody did yet; nothing the second time. */
    public void catchUp() {
        sites.names().stream().map(SiteName::id).forEach(this::catchUp);
    }

    private void catchUp(long siteId) {
        boolean isMore = true;
        while (isMore) {
            isMore = keeping.turnNext(siteId);
        }
        LocalDate day = sites.todayAt(siteId);
        if (nights.claim(siteId, day)) {
            askAll(siteId);
            nights.end(siteId, day);
        }
    }

    private void askAll(long siteId) {
        long last = 0;
        do {
            last = keeping.keepNext(siteId, last);
        } while (last > 0);
    }
}

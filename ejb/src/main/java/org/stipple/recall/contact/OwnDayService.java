package org.stipple.recall.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stipple.audit.Signing;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.recall.item.RecallItem;
import org.stipple.recall.item.RecallItems;
import org.stipple.timeline.Outlook;
import org.stipple.timeline.PolicyInquiry;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.Finding;
import org.stipple.timing.Verdict;

/**
 * The day on which a client wants to come, beside the one that the rules work out. It is a plan, so
 * it is judged: a day that the rules call too soon is not noted.
 */
@Stateless
public class OwnDayService {

    /** As far ahead as days that may be booked are looked for, too. */
    private static final Period FURTHEST = Period.ofYears(2);

    @Inject private RecallItems items;
    @Inject private RecallJournal journal;
    @Inject private TimelineService timelines;
    @Inject private Signing signing;

    /**
     * Notes the day, unless it is past, too soon by the rules of the course, or too late: after the
     * day on which they let it lapse, as long as that has not come, else more than two years ahead
     * of today or of the due day. What the gates ask for can still be done until then and does not
     * count.
     *
     * @throws NotFoundException if there is no such item
     * @throws StaleException if somebody changed it since it was shown
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public OwnDayDecision agree(@NotNull @Valid AgreeDay wish) {
        RecallItem item = items.getToChange(wish.itemId());
        item.mustStillBe(wish.version());
        LocalDate today = journal.today(item);
        if (wish.day().isBefore(today)) {
            return new OwnDayDecision.Past(today);
        }
        OwnDayDecision.TooLate limit = limit(item, today);
        if (wish.day().isAfter(limit.latest())) {
            return limit;
        }
        return timelines
                .outlook(item.key().courseId(), today, List.of())
                .flatMap(Outlook::inquiry)
                .map(policy -> policy.onceMet(today))
                .flatMap(policy -> tooSoon(policy, wish.day()))
                .orElseGet(() -> note(item, wish));
    }

    private static OwnDayDecision.TooLate limit(RecallItem item, LocalDate today) {
        LocalDate furthest =
                item.dueOn().filter(due -> due.isAfter(today)).orElse(today).plus(FURTHEST);
        return item.latest()
                .filter(latest -> !latest.isBefore(today))
                .map(latest -> new OwnDayDecision.TooLate(latest, true))
                .orElseGet(() -> new OwnDayDecision.TooLate(furthest, false));
    }

    private static Optional<OwnDayDecision> tooSoon(PolicyInquiry policy, LocalDate day) {
        return policy.judge(day).judgement().findings().stream()
                .filter(finding -> finding.verdict() == Verdict.TOO_SOON)
                .max(Comparator.comparing(finding -> earliest(finding, day)))
                .map(
                        finding ->
                                new OwnDayDecision.TooSoon(
                                        finding.code(),
                                        finding.guidance(),
                                        policy.nearestPermitted(earliest(finding, day))));
    }

    // A rule that only warns would let her come on the day that it calls too soon.
    private static LocalDate earliest(Finding finding, LocalDate day) {
        return finding.window().absoluteEarliest().orElse(day);
    }

    private OwnDayDecision note(RecallItem item, AgreeDay wish) {
        item.agree(wish.day(), signing.because(wish.reason()));
        journal.turned("RECALL_OWN_DAY_AGREED", item, wish.day().toString());
        return new OwnDayDecision.Agreed();
    }

    /**
     * What was agreed no longer holds; the day of the rules does.
     *
     * @throws NotFoundException if there is no such item
     * @throws StaleException if somebody changed it since it was shown
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void forget(long itemId, int version) {
        RecallItem item = items.getToChange(itemId);
        item.mustStillBe(version);
        item.forgetOwnDay();
        journal.turned("RECALL_OWN_DAY_FORGOTTEN", item, "");
    }
}

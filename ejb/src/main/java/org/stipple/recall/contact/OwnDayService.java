package org.stipple.recall.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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

    @Inject private RecallItems items;
    @Inject private RecallJournal journal;
    @Inject private TimelineService timelines;
    @Inject private Signing signing;

    /**
     * Notes the day, unless it is past or too soon by the rules of the course. What the gates ask
     * for can still be done until then and does not count.
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
        return timelines
                .outlook(item.key().courseId(), today, List.of())
                .flatMap(Outlook::inquiry)
                .map(policy -> policy.onceMet(today))
                .flatMap(policy -> tooSoon(policy, wish.day()))
                .orElseGet(() -> note(item, wish));
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

package org.stipple.recall.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.stipple.audit.Signing;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.AttemptRow;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.RecallAttempt;
import org.stipple.recall.item.RecallItem;
import org.stipple.recall.item.RecallItems;

/**
 * What people do about what falls due. An attempt to reach a client is a fact and can always be
 * noted, whatever the maximum says; the clinic's rules on how often and how long between are
 * proposals of the page. All days are days at the item's site.
 */
@Stateless
public class RecallContactService {

    @Inject private RecallItems items;
    @Inject private RecallJournal journal;
    @Inject private Signing signing;

    /**
     * Notes that somebody tried to reach the client, and what came of it. Where she declined, so is
     * the item, for what was noted. It no longer rests.
     *
     * @throws DeclineSaysWhyException if she declined and nothing was noted
     * @throws NotFoundException if there is no such item
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void attempted(long itemId, @NotNull @Valid Attempt attempt) {
        RecallItem item = items.getToChange(itemId);
        RecallAttempt made = new RecallAttempt(item, attempt, signing.sign());
        items.add(made);
        item.attempted(made);
        item.wake();
        if (attempt.outcome() == ContactOutcome.DECLINED) {
            item.decline(journal.today(item), signing.because(why(attempt)));
        }
        journal.turned("RECALL_ATTEMPT_NOTED", item, attempt.channel() + " " + attempt.outcome());
    }

    private static String why(Attempt attempt) {
        if (attempt.note().isBlank()) {
            throw new DeclineSaysWhyException();
        }
        return attempt.note();
    }

    /** Every attempt to reach the client about an item, the newest first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<AttemptRow> attempts(long itemId) {
        return items.attempts(itemId);
    }

    /**
     * Lets items rest: they leave the list and come back on that day.
     *
     * @param until day after today
     * @return how many rest now; what is done, booked or declined does not
     * @throws NotFoundException if one of them is not there
     * @throws SnoozeNotAheadException if the day is not ahead at the site of one of them
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public int snooze(
            Collection<Long> itemIds,
            @NotNull LocalDate until,
            @NotNull @Size(max = 500) String reason) {
        List<RecallItem> waiting =
                itemIds.stream()
                        .sorted()
                        .map(items::getToChange)
                        .filter(RecallItem::canRest)
                        .toList();
        for (RecallItem item : waiting) {
            if (!until.isAfter(journal.today(item))) {
                throw new SnoozeNotAheadException();
            }
            item.snooze(until, reason.strip());
            journal.record("RECALL_SNOOZED", item, until.toString());
        }
        return waiting.size();
    }

    /**
     * It no longer rests.
     *
     * @throws NotFoundException if there is no such item
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void wake(long itemId) {
        RecallItem item = items.getToChange(itemId);
        item.wake();
        journal.record("RECALL_WOKEN", item, "");
    }

    /**
     * Gives items to somebody.
     *
     * @param username of who is to call; blank for nobody in particular
     * @throws NotFoundException if one of them is not there
     * @throws org.stipple.platform.refusal.ConstraintException {@code recall_item_assigned_to_fkey}
     *     if there is no such user
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void assign(Collection<Long> itemIds, @NotNull String username) {
        itemIds.stream()
                .sorted()
                .map(items::getToChange)
                .forEach(
                        item -> {
                            item.assign(username);
                            journal.record("RECALL_ASSIGNED", item, username);
                        });
        items.flush();
    }

    /**
     * The client does not want it. It stays so whatever the rules say, until it is taken back.
     *
     * @throws NotFoundException if there is no such item
     * @throws StaleException if somebody changed it since it was shown
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void decline(@NotNull @Valid ItemReason because) {
        RecallItem item = shown(because.itemId(), because.version());
        item.decline(journal.today(item), signing.because(because.reason()));
        journal.turned("RECALL_DECLINED", item, "");
    }

    /**
     * She wants it after all: it stands again where the rules put it.
     *
     * @throws NotFoundException if there is no such item
     * @throws StaleException if somebody changed it since it was shown
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void undoDecline(long itemId, int version) {
        RecallItem item = shown(itemId, version);
        item.undoDecline();
        journal.turned("RECALL_DECLINE_TAKEN_BACK", item, "");
    }

    private RecallItem shown(long itemId, int version) {
        RecallItem item = items.getToChange(itemId);
        item.mustStillBe(version);
        return item;
    }
}

package org.stipple.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.stipple.recall.contact.AgreeDay;
import org.stipple.recall.contact.OwnDayDecision;
import org.stipple.recall.contact.OwnDayService;
import org.stipple.recall.contact.RecallContactService;
import org.stipple.recall.item.Attempt;
import org.stipple.recall.item.ContactChannel;
import org.stipple.recall.item.ContactOutcome;
import org.stipple.recall.item.NextContact;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.RecallListService;

/** Has the desk of the demo call clients whose touch-up is due. */
@ApplicationScoped
class Calls {

    @Inject private RecallListService lists;
    @Inject private RecallContactService contacts;
    @Inject private OwnDayService ownDays;

    static Attempt attempt(ContactChannel channel, ContactOutcome outcome, String note) {
        return new Attempt(channel, outcome, note, NextContact.NONE);
    }

    /** The same, to be tried again on that day. */
    static Attempt again(Attempt attempt, LocalDate day, LocalTime notBefore) {
        return new Attempt(
                attempt.channel(),
                attempt.outcome(),
                attempt.note(),
                new NextContact(day, notBefore));
    }

    /** Tried once more; Hannah goes on calling her. */
    void called(long clientId, Attempt attempt) {
        long item = due(clientId).id();
        contacts.attempted(item, attempt);
        contacts.assign(List.of(item), DemoUser.HANNAH.username());
    }

    void agreed(long clientId, LocalDate day, String why) {
        RecallRow row = due(clientId);
        OwnDayDecision decision = ownDays.agree(new AgreeDay(row.id(), row.version(), day, why));
        if (!(decision instanceof OwnDayDecision.Agreed)) {
            throw new IllegalStateException("the demo agrees on no such day: " + decision);
        }
    }

    private RecallRow due(long clientId) {
        return lists.ofClient(clientId).stream()
                .filter(row -> row.state().isOpen())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is due in the demo"));
    }
}

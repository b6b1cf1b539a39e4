package org.stipple.recall.item;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/** How often somebody tried to reach the client, who does it, and when next. */
@Embeddable
class Contacts {

    private int attempts;
    private Long lastAttemptId;
    private LocalDate nextOn;
    private LocalTime nextAt;
    private LocalDate snoozedUntil;
    private String snoozeReason;
    private String assignedTo;

    protected Contacts() {}

    /** Nobody tried yet. */
    static Contacts none() {
        return new Contacts();
    }

    void attempted(RecallAttempt attempt) {
        attempts++;
        lastAttemptId = attempt.id();
        nextOn = attempt.next().day().orElse(null);
        nextAt = attempt.next().time().orElse(null);
    }

    void snooze(LocalDate until, String reason) {
        snoozedUntil = until;
        snoozeReason = reason;
    }

    void wake() {
        snoozedUntil = null;
        snoozeReason = null;
    }

    /**
     * @param username blank for nobody
     */
    void assign(String username) {
        assignedTo = username.isBlank() ? null : username;
    }

    RecallContact row(RecallAttempt last, String doNotContact) {
        return new RecallContact(
                attempts,
                last == null ? null : last.row(),
                new NextContact(nextOn, nextAt),
                snoozedUntil,
                snoozeReason == null ? "" : snoozeReason,
                assignedTo == null ? "" : assignedTo,
                doNotContact);
    }
}

package org.stipple.web.diary;

import java.util.Map;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.waitlist.Fit;
import org.stipple.timing.Verdict;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.scheduling.waitlist.WaitWords;

/**
 * Somebody on the waitlist who could come on a day.
 *
 * @param client who
 * @param step for which visit
 * @param person with whom
 * @param times which times of day she wants
 */
public record TrayCard(Fit.Candidate fit, String client, String step, String person, String times) {

    static TrayCard of(Fit.Candidate fit, Map<Long, ClientName> clients, WaitWords words) {
        return new TrayCard(
                fit,
                clients.get(fit.entry().clientId()).fullName(),
                StepChoices.words(fit.entry().subject().step()),
                words.person(fit.slot().personId()),
                words.times(fit.entry().wish()));
    }

    public FreeSlot slot() {
        return fit.slot();
    }

    public Verdict verdict() {
        return fit.verdict();
    }
}

package org.stipple.web.scheduling.waitlist;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.waitlist.EntryRow;
import org.stipple.scheduling.waitlist.Fit;
import org.stipple.web.scheduling.StepChoices;

/**
 * Somebody whom a free time suits, or does not.
 *
 * @param key made once with it, so that posting it twice offers once
 * @param days from which to which she waits
 * @param terms weekdays, times of day, with whom
 * @param why what is in the way; blank where nothing is
 */
public record FitLine(UUID key, Fit fit, ClientName client, String days, String terms, String why)
        implements Serializable {

    public EntryRow entry() {
        return fit.entry();
    }

    /** The visit as people call it. */
    public String step() {
        return StepChoices.words(entry().subject().step());
    }

    /** How it suits her; only of one whom it does. */
    public Fit.Candidate candidate() {
        return (Fit.Candidate) fit;
    }

    /** All times of it that suit her, the earliest first; only of one whom it does. */
    public List<FreeSlot> slots() {
        List<FreeSlot> all = new ArrayList<>(candidate().later());
        all.add(0, candidate().slot());
        return all;
    }

    int minutes() {
        return (int)
                Duration.between(candidate().slot().startsAt(), candidate().slot().endsAt())
                        .toMinutes();
    }
}

package org.stipple.web.diary;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.waitlist.Fit;
import org.stipple.scheduling.waitlist.FreedTimeService;
import org.stipple.web.scheduling.waitlist.WaitNames;
import org.stipple.web.scheduling.waitlist.WaitWords;
import org.stipple.web.scheduling.waitlist.WaitlistAccess;
import org.stipple.web.words.Words;

/**
 * Those on the waitlist who could come on a day of the diary. It is fetched after the day is drawn:
 * nobody waits for it who only wants to see who comes.
 */
@Named
@RequestScoped
public class DiaryTray {

    @Inject private FreedTimeService freed;
    @Inject private WaitlistAccess access;
    @Inject private WaitNames names;
    @Inject private Words words;

    private LocalDate day;
    private List<TrayCard> cards = List.of();

    /** Whether anybody may be in it on this day, as far as that is known without asking. */
    public boolean isWorthwhile(LocalDate on) {
        return access.isKeeping() && !on.isBefore(words.getToday());
    }

    public void load() {
        List<Fit.Candidate> found = isWorthwhile(day) ? freed.candidatesOn(day) : List.of();
        if (!found.isEmpty()) {
            Map<Long, ClientName> clients =
                    names.clients(
                            found.stream().map(fit -> fit.entry().clientId()).collect(toSet()));
            WaitWords told = names.words();
            cards = found.stream().map(fit -> TrayCard.of(fit, clients, told)).toList();
        }
    }

    /** Whom a free time of the day suits, in turn. */
    public List<TrayCard> getCards() {
        return cards;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}

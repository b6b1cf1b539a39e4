package org.stipple.web.diary;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
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

/** Those on the waitlist who could come on the day that is shown. */
@Named
@RequestScoped
public class DiaryTray {

    @Inject private FreedTimeService freed;
    @Inject private WaitlistAccess access;
    @Inject private WaitNames names;
    @Inject private DiaryDayView view;
    @Inject private Words words;

    private List<TrayCard> cards = List.of();

    @PostConstruct
    void load() {
        LocalDate day = view.getFrame().getAddress().day();
        List<Fit.Candidate> found =
                access.isKeeping() && !day.isBefore(words.getToday())
                        ? freed.candidatesOn(day)
                        : List.of();
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
}

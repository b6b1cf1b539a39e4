package org.stipple.web.today;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.waitlist.FreedTime;
import org.stipple.scheduling.waitlist.FreedTimeService;
import org.stipple.scheduling.waitlist.OfferRow;
import org.stipple.scheduling.waitlist.WaitlistService;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.scheduling.waitlist.WaitNames;
import org.stipple.web.scheduling.waitlist.WaitlistAccess;

/** Times that are offered and not answered, and freed times that somebody waits for. */
@Named
@RequestScoped
public class TodayWaitlist {

    private static final int SHOWN = 4;

    @Inject private WaitlistService waitlist;
    @Inject private FreedTimeService freed;
    @Inject private WaitlistAccess access;
    @Inject private WaitNames names;

    private List<OfferRow> running = List.of();
    private List<FreedTime> times = List.of();
    private Map<Long, ClientName> clients = Map.of();
    private Map<Long, String> people = Map.of();

    @PostConstruct
    void load() {
        if (!access.isKeeping()) {
            return;
        }
        running = waitlist.running();
        times = freed.freed();
        clients =
                names.clients(
                        running.stream().map(offer -> offer.booking().clientId()).collect(toSet()));
        people = running.isEmpty() && times.isEmpty() ? Map.of() : names.people();
    }

    /** Times that are held for somebody who has not answered. */
    public List<OfferRow> getRunning() {
        return running;
    }

    /** The first of those that somebody could have, by time. */
    public List<FreedTime> getFreed() {
        return times.stream().limit(SHOWN).toList();
    }

    /** How many more there are. */
    public int getMore() {
        return times.size() - getFreed().size();
    }

    /** How much there is to do. */
    public int getCount() {
        return running.size() + times.size();
    }

    public String client(OfferRow offer) {
        return clients.get(offer.booking().clientId()).fullName();
    }

    public String step(OfferRow offer) {
        return StepChoices.words(offer.booking().subject().step());
    }

    public String person(long id) {
        return people.getOrDefault(id, "");
    }
}

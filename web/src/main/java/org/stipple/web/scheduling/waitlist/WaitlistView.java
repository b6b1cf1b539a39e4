package org.stipple.web.scheduling.waitlist;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.waitlist.FreedTime;
import org.stipple.scheduling.waitlist.FreedTimeService;
import org.stipple.scheduling.waitlist.WaitRow;
import org.stipple.scheduling.waitlist.WaitState;
import org.stipple.scheduling.waitlist.WaitlistService;

/** Who waits for an earlier or a particular time, who waits longest before the others. */
@Named
@RequestScoped
public class WaitlistView {

    private static final List<WaitState> STATES =
            List.of(WaitState.WAITING, WaitState.OFFERED, WaitState.RAN_OUT);

    @Inject private WaitlistService waitlist;
    @Inject private FreedTimeService freedTimes;
    @Inject private WaitNames names;

    private static final int FREED_SHOWN = 20;

    private WaitState state;
    private List<WaitLine> lines = List.of();
    private List<FreedTime> freed = List.of();
    private Map<Long, String> people = Map.of();

    public void load() {
        List<WaitRow> rows = waitlist.waiting();
        Map<Long, ClientName> clients =
                names.clients(rows.stream().map(row -> row.entry().clientId()).collect(toSet()));
        WaitWords words = names.words();
        lines =
                rows.stream()
                        .map(row -> WaitLine.of(row, clients.get(row.entry().clientId()), words))
                        .toList();
        freed = lines.isEmpty() ? List.of() : freedTimes.freedAhead();
        people = freed.isEmpty() ? Map.of() : names.people();
    }

    /** The first of the freed times that somebody could have, by time. */
    public List<FreedTime> getFreed() {
        return freed.stream().limit(FREED_SHOWN).toList();
    }

    /** How many there are. */
    public int getFreedCount() {
        return freed.size();
    }

    /** How many there are beyond those shown. */
    public int getFreedMore() {
        return freed.size() - getFreed().size();
    }

    /** With whom a freed time is. */
    public String person(FreedTime time) {
        return people.getOrDefault(time.gap().personId(), "");
    }

    /** Those that are asked for. */
    public List<WaitLine> getShown() {
        return lines.stream().filter(line -> state == null || line.state() == state).toList();
    }

    public int getAll() {
        return lines.size();
    }

    /** How many there are in each state. */
    public Map<WaitState, Long> getCounts() {
        Map<WaitState, Long> counts = new LinkedHashMap<>();
        STATES.forEach(
                each ->
                        counts.put(
                                each, lines.stream().filter(line -> line.state() == each).count()));
        return counts;
    }

    /** The state that is asked for; null for all. */
    public WaitState getState() {
        return state;
    }

    public void setState(WaitState state) {
        this.state = state;
    }
}

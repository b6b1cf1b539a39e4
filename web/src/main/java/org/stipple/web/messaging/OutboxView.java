package org.stipple.web.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.messaging.log.MessageLogService;
import org.stipple.messaging.log.Worklist;
import org.stipple.messaging.sending.SendingService;

/**
 * What goes out and what does not: the messages that somebody has to look at, and what waits. Which
 * list, and from which place on, stands in the address.
 */
@Named
@ViewScoped
public class OutboxView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject private MessageLogService log;
    @Inject private SendingService sending;
    @Inject private MessageWords words;
    @Inject private MessageActs acts;

    private Worklist list;
    private String first = "";
    private boolean silent;
    private Map<Worklist, Long> counts = new EnumMap<>(Worklist.class);
    private List<MessageLine> lines = List.of();

    public void load() {
        silent = sending.channels().isEmpty();
        counts = new EnumMap<>(log.counts());
        if (list == null) {
            list = foremost();
        }
        lines = words.lines(log.worklist(list, getPlace(), ROWS + 1));
    }

    // What somebody has to look at first; else what waits.
    private Worklist foremost() {
        return List.of(Worklist.UNKNOWN, Worklist.FAILED, Worklist.BY_PHONE).stream()
                .filter(one -> counts.getOrDefault(one, 0L) > 0)
                .findFirst()
                .orElse(Worklist.WAITING);
    }

    public void sendAgain(MessageLine line) {
        acts.sendAgain(line.message());
        load();
    }

    public void cancel(MessageLine line) {
        acts.cancel(line.message());
        load();
    }

    public void told(MessageLine line) {
        acts.told(line.message());
        load();
    }

    /** Whether no channel is set up, so that everybody is told by people. */
    public boolean isSilent() {
        return silent;
    }

    public List<Worklist> getLists() {
        return List.of(Worklist.values());
    }

    public String count(Worklist of) {
        return counts.containsKey(of) ? counts.get(of).toString() : "";
    }

    public List<MessageLine> getLines() {
        return lines.subList(0, Math.min(ROWS, lines.size()));
    }

    public boolean isMore() {
        return lines.size() > ROWS;
    }

    public int getNext() {
        return getPlace() + ROWS;
    }

    public int getPlace() {
        return first.matches("\\d{1,6}") ? Integer.parseInt(first) : 0;
    }

    public Worklist getList() {
        return list;
    }

    public void setList(Worklist list) {
        this.list = list;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}

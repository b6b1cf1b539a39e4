package org.stipple.web.messaging;

import jakarta.inject.Inject;
import jakarta.inject.Named;
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
public class OutboxView extends MessageList {

    private static final long serialVersionUID = 1L;

    @Inject private MessageLogService log;
    @Inject private SendingService sending;
    @Inject private MessageWords words;

    private Worklist list;
    private boolean silent;
    private Map<Worklist, Long> counts = new EnumMap<>(Worklist.class);

    @Override
    public void load() {
        silent = sending.channels().isEmpty();
        counts = new EnumMap<>(log.counts());
        if (list == null) {
            list = foremost();
        }
        show(words.lines(log.worklist(list, getPlace(), most())));
    }

    // What somebody has to look at first; else what waits.
    private Worklist foremost() {
        return List.of(Worklist.UNKNOWN, Worklist.FAILED, Worklist.BY_PHONE).stream()
                .filter(one -> counts.getOrDefault(one, 0L) > 0)
                .findFirst()
                .orElse(Worklist.WAITING);
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

    public Worklist getList() {
        return list;
    }

    public void setList(Worklist list) {
        this.list = list;
    }
}

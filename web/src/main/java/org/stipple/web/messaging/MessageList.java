package org.stipple.web.messaging;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.stipple.web.faces.Paged;

/**
 * A page of messages, the latest first, and what can be done with each. From which place on it is
 * stands in the address.
 */
public abstract class MessageList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject private MessageActs acts;

    private String first = "";
    private List<MessageLine> lines = List.of();

    /** Reads what the page shows, anew after each act. */
    public abstract void load();

    /** One more than is shown, so that it is known whether there are more. */
    int most() {
        return ROWS + 1;
    }

    void show(List<MessageLine> found) {
        lines = found;
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

    /** What was sent to this address came back. */
    public void bounced(MessageLine line) {
        acts.bounced(line.message());
        load();
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
        return Paged.place(first);
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}

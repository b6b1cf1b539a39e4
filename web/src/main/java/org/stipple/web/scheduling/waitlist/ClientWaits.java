package org.stipple.web.scheduling.waitlist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.waitlist.WaitRow;
import org.stipple.scheduling.waitlist.WaitlistService;
import org.stipple.web.client.ClientFrame;

/** What the client whose page is shown waits for. */
@Named
@RequestScoped
public class ClientWaits {

    @Inject private WaitlistService waitlist;
    @Inject private WaitlistAccess access;
    @Inject private WaitNames names;
    @Inject private ClientFrame frame;

    private List<WaitLine> lines = List.of();

    @PostConstruct
    void load() {
        if (!access.isKeeping()) {
            return;
        }
        List<WaitRow> open =
                waitlist.waitsOf(frame.getId()).stream()
                        .filter(row -> row.state().isOpen())
                        .toList();
        if (!open.isEmpty()) {
            ClientName client = names.clients(Set.of(frame.getId())).get(frame.getId());
            WaitWords words = names.words();
            lines = open.stream().map(row -> WaitLine.of(row, client, words)).toList();
        }
    }

    public List<WaitLine> getLines() {
        return lines;
    }
}

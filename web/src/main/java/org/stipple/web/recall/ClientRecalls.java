package org.stipple.web.recall;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.item.RecallState;
import org.stipple.recall.list.RecallListService;
import org.stipple.web.client.ClientFrame;
import org.stipple.web.words.Words;

/** What falls due of the client whose page is shown, and what was agreed with her. */
@Named
@RequestScoped
public class ClientRecalls {

    @Inject private RecallListService lists;
    @Inject private RecallChoices choices;
    @Inject private ClientFrame frame;
    @Inject private Words words;

    private List<RecallLine> lines = List.of();

    @PostConstruct
    void load() {
        lines =
                lists.ofClient(frame.getId()).stream()
                        .filter(ClientRecalls::isShown)
                        .map(row -> RecallLine.of(row, choices.maximum(row.siteId()), words))
                        .toList();
    }

    /** What lies far ahead is shown where somebody agreed on something. */
    private static boolean isShown(RecallRow row) {
        boolean isAgreed = row.agreed().ownDay() != null || row.contact().isShut();
        return row.state().isOpen()
                || row.state() == RecallState.DECLINED
                || row.state() == RecallState.LATER && isAgreed;
    }

    public List<RecallLine> getLines() {
        return lines;
    }
}

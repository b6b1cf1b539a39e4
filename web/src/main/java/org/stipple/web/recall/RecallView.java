package org.stipple.web.recall;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.RecallListService;
import org.stipple.recall.list.RecallTab;
import org.stipple.web.words.Words;

/** What the two worklists have in common: the rows that the address asks for. */
public abstract class RecallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RecallListService lists;
    @Inject private SiteService sites;
    @Inject private RecallChoices choices;
    @Inject private Words words;

    private RecallAddress address = new RecallAddress();
    private List<RecallLine> lines = List.of();
    private Map<RecallTab, Long> figures = Map.of();
    private long last;

    /** Of which visits this worklist is. */
    abstract VisitKind kind();

    /** Reads one row more than is shown, to know whether there are more. */
    public void load() {
        address = RecallAddress.of(Faces.getRequestParameterMap());
        long here = sites.siteId();
        List<RecallRow> rows = lists.page(address.ask(kind(), here));
        List<RecallRow> shown = rows.subList(0, Math.min(RecallAddress.ROWS, rows.size()));
        lines =
                shown.stream()
                        .map(row -> RecallLine.of(row, choices.maximum(row.siteId()), words))
                        .toList();
        last = rows.size() > RecallAddress.ROWS ? shown.get(shown.size() - 1).id() : 0;
        figures = lists.figures(address.filter(kind(), here));
    }

    public List<RecallLine> getLines() {
        return lines;
    }

    /** How many rows each tab holds under these filters. */
    public long figure(RecallTab tab) {
        return figures.getOrDefault(tab, 0L);
    }

    public RecallAddress getAddress() {
        return address;
    }

    /** Whether there are rows after these. */
    public boolean isMore() {
        return last > 0;
    }

    /** The address of the rows after these. */
    public RecallAddress getNext() {
        return address.after(last);
    }
}

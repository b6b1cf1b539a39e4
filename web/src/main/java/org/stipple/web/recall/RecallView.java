package org.stipple.web.recall;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.item.RecallRow;
import org.stipple.recall.list.RecallListService;
import org.stipple.recall.list.RecallTab;
import org.stipple.recall.view.KeepView;
import org.stipple.recall.view.KeptViewRow;
import org.stipple.recall.view.KeptViewService;
import org.stipple.web.consultation.Typed;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Words;

/** What the two worklists have in common: the rows that the address asks for. */
public abstract class RecallView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private RecallListService lists;
    @Inject private KeptViewService views;
    @Inject private SiteService sites;
    @Inject private RecallChoices choices;
    @Inject private Words words;

    private RecallAddress address = new RecallAddress();
    private List<RecallLine> lines = List.of();
    private Map<RecallTab, Long> figures = Map.of();
    private List<KeptViewRow> kept = List.of();
    private String viewName;
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
        kept = views.all(kind());
    }

    /** Keeps filters and order under a name, for the user alone. */
    public void keep() {
        String name = Typed.text(viewName);
        views.keep(new KeepView(kind(), name, asked()));
        again("list.message.viewKept", name);
    }

    public void forget(KeptViewRow view) {
        views.forget(view.id(), view.version());
        again("list.message.viewForgotten", view.name());
    }

    private void again(String key, String name) {
        Messages.addFlashGlobalInfo(Texts.of("recall", key, name));
        Faces.redirect(Faces.getRequestContextPath() + Faces.getViewId() + address.getQuery());
    }

    /** What the address says of filters and order, from the first page on. */
    private String asked() {
        return address.with("after", null).getQuery().replace("?", "");
    }

    /** Whether this view is what is shown. */
    public boolean isShown(KeptViewRow view) {
        return view.query().equals(asked());
    }

    /** The address of a view behind the list's path. */
    public String query(KeptViewRow view) {
        return view.query().isEmpty() ? "" : "?" + view.query();
    }

    public List<KeptViewRow> getKept() {
        return kept;
    }

    public String getViewName() {
        return viewName;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
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

package org.stipple.web.client;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.stipple.client.ClientService;
import org.stipple.client.search.ClientRow;
import org.stipple.client.search.ClientSort;
import org.stipple.client.search.FindClients;
import org.stipple.client.search.FindClients.From;
import org.stipple.web.faces.Paged;

/**
 * The list of clients. Filter, order and place stand in the address alone, so that Back and a
 * bookmark lead to what was seen; what is not understood there is left out.
 */
@Named
@RequestScoped
public class ClientListView {

    private static final int ROWS = 25;
    private static final String ID = "[1-9]\\d{0,17}";

    @Inject private ClientService clients;

    private String text = "";
    private String sort = "";
    private String order = "";
    private String first = "";
    private String after = "";
    private String before = "";
    private List<ClientRow> found = List.of();

    /** Reads one row more than is shown, to know whether there are more. */
    public void load() {
        found = clients.find(new FindClients(text, from(), ROWS + 1, getSorted(), !isDescending()));
    }

    // By the client beside whom the page lies; the place is then but what is told of it.
    private From from() {
        if (after.matches(ID)) {
            return From.after(Long.parseLong(after));
        }
        return before.matches(ID) ? From.before(Long.parseLong(before)) : From.skipping(getPlace());
    }

    // The one more is the first of a page that is read backwards.
    public List<ClientRow> getRows() {
        int most = Math.min(ROWS, found.size());
        return from().backwards()
                ? found.subList(found.size() - most, found.size())
                : found.subList(0, most);
    }

    /** After whom the next page begins. */
    public long getLastId() {
        List<ClientRow> rows = getRows();
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).id();
    }

    /** Before whom the page before ends. */
    public long getFirstId() {
        return getRows().stream().findFirst().map(ClientRow::id).orElse(0L);
    }

    public boolean isMore() {
        return from().backwards() || found.size() > ROWS;
    }

    public int getPlace() {
        return Paged.place(first);
    }

    public int getNext() {
        return getPlace() + ROWS;
    }

    public int getPrevious() {
        return Math.max(0, getPlace() - ROWS);
    }

    public int getLast() {
        return getPlace() + getRows().size();
    }

    public ClientSort getSorted() {
        return Arrays.stream(ClientSort.values())
                .filter(known -> known.name().equals(sort))
                .findFirst()
                .orElse(ClientSort.NAME);
    }

    public boolean isDescending() {
        return "desc".equals(order);
    }

    /** What a click on a column's head asks for: the other way round where it is sorted by it. */
    public String orderAfter(String column) {
        return getSorted().name().equals(column) && !isDescending() ? "desc" : "asc";
    }

    /** How a column is sorted, as {@code aria-sort} says it. */
    public String sortedBy(String column) {
        if (!getSorted().name().equals(column)) {
            return "none";
        }
        return isDescending() ? "descending" : "ascending";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort == null ? "" : sort;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order == null ? "" : order;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null ? "" : after;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before == null ? "" : before;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}

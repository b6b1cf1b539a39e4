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

/**
 * The list of clients. Filter, order and place stand in the address alone, so that Back and a
 * bookmark lead to what was seen; what is not understood there is left out.
 */
@Named
@RequestScoped
public class ClientListView {

    private static final int ROWS = 25;
    private static final int FURTHEST = 1_000_000;

    @Inject private ClientService clients;

    private String text = "";
    private String sort = "";
    private String order = "";
    private String first = "";
    private List<ClientRow> found = List.of();

    /** Reads one row more than is shown, to know whether there are more. */
    public void load() {
        found =
                clients.find(
                        new FindClients(text, getPlace(), ROWS + 1, getSorted(), !isDescending()));
    }

    public List<ClientRow> getRows() {
        return found.subList(0, Math.min(ROWS, found.size()));
    }

    public boolean isMore() {
        return found.size() > ROWS;
    }

    public int getPlace() {
        return first.matches("\\d{1,6}") ? Math.min(Integer.parseInt(first), FURTHEST) : 0;
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

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first == null ? "" : first;
    }
}

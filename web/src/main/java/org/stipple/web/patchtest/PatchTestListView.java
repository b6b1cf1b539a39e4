package org.stipple.web.patchtest;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.ViewScoped;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.patchtest.DueState;
import org.stipple.patchtest.OpenTest;
import org.stipple.patchtest.PatchTestWorklistService;

/** The patch tests that are still to be read. */
@Named
@ViewScoped
public class PatchTestListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PatchTestWorklistService worklist;
    @Inject private ClientService clients;

    private DueState state;
    private List<OpenTest> all = List.of();
    private List<OpenTest> rows = List.of();
    private Map<Long, ClientName> names = Map.of();

    /** Loads the tests, of the chosen state alone where one is chosen. */
    public void load() {
        all = worklist.openTests();
        rows = new ArrayList<>(all.stream().filter(this::isShown).toList());
        names = clients.names(rows.stream().map(OpenTest::clientId).toList());
    }

    private boolean isShown(OpenTest test) {
        return state == null || test.state() == state;
    }

    public long count(DueState of) {
        return all.stream().filter(test -> test.state() == of).count();
    }

    public int getTotal() {
        return all.size();
    }

    public DueState[] getStates() {
        return DueState.values();
    }

    public List<OpenTest> getRows() {
        return rows;
    }

    public Map<Long, ClientName> getNames() {
        return names;
    }

    public DueState getState() {
        return state;
    }

    public void setState(DueState state) {
        this.state = state;
    }
}

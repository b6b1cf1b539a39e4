package org.stipple.web.recall;

import java.time.LocalDate;
import java.util.List;
import org.stipple.recall.RecallRow;
import org.stipple.recall.item.RecallState;

/** What the two worklists have in common: the state that the address asks for. */
abstract class RecallView {

    private RecallState state;
    private RecallList list;

    /** The rows of this worklist. */
    abstract List<RecallRow> find();

    public void load() {
        list = new RecallList(find(), state);
    }

    public RecallList getList() {
        return list;
    }

    public LocalDate dayOf(RecallRow row) {
        return RecallList.dayOf(row);
    }

    public RecallState getState() {
        return state;
    }

    public void setState(RecallState state) {
        this.state = state;
    }
}

package org.stipple.policy.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One thing that two versions say otherwise. */
public sealed interface Difference {

    /** The tables of a version. */
    enum Part {
        RULES,
        NORMS,
        STEPS,
        CARE,
        RULINGS
    }

    Part part();

    /**
     * The row: a rule's or line's code, a step, the two codes of a ruling with {@code +} between;
     * empty for norms, of which there is one row.
     */
    String code();

    /**
     * A row that was not there before.
     *
     * @param cells that it says, by column in the order of the table; unmodifiable
     */
    record RowAdded(Part part, String code, Map<String, String> cells) implements Difference {

        public RowAdded {
            Objects.requireNonNull(part);
            Objects.requireNonNull(code);
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /**
     * A row that is there no more.
     *
     * @param cells that it said, by column in the order of the table; unmodifiable
     */
    record RowRemoved(Part part, String code, Map<String, String> cells) implements Difference {

        public RowRemoved {
            Objects.requireNonNull(part);
            Objects.requireNonNull(code);
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /**
     * A cell of a row that is there in both.
     *
     * @param column as the file calls it
     * @param before as it was written; empty where nothing stood
     * @param after as it is written now
     */
    record CellChanged(Part part, String code, String column, String before, String after)
            implements Difference {

        public CellChanged {
            Objects.requireNonNull(part);
            Objects.requireNonNull(code);
            Objects.requireNonNull(column);
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }
}

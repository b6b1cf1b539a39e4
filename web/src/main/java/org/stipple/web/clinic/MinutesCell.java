package org.stipple.web.clinic;

import java.io.Serializable;

/** A cell of a table of lengths, in minutes; what is not typed is null, as Faces has it. */
public class MinutesCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer minutes;

    MinutesCell(int minutes) {
        this.minutes = minutes == 0 ? null : minutes;
    }

    boolean isTyped() {
        return minutes != null && minutes != 0;
    }

    int typed() {
        return minutes == null ? 0 : minutes;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}

package org.stipple.web.clinic;

import java.io.Serializable;
import org.stipple.catalogue.visit.VisitLength;

/** The usual length of one kind of visit, as it is typed. */
public class LengthForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private VisitLength shown;
    private int minutes;
    private int preparation;
    private int cleanUp;

    LengthForm(VisitLength length) {
        shown = length;
        minutes = length.minutes();
        preparation = length.preparationMinutes();
        cleanUp = length.cleanUpMinutes();
    }

    /** Takes note of what is stored now; what was typed stays. */
    void show(VisitLength stored) {
        shown = stored;
    }

    VisitLength typed() {
        return new VisitLength(shown.kind(), shown.version(), minutes, preparation, cleanUp);
    }

    public VisitLength getShown() {
        return shown;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public int getPreparation() {
        return preparation;
    }

    public void setPreparation(int preparation) {
        this.preparation = preparation;
    }

    public int getCleanUp() {
        return cleanUp;
    }

    public void setCleanUp(int cleanUp) {
        this.cleanUp = cleanUp;
    }
}

package org.stipple.web.clinic;

import java.io.Serializable;

/** A period as one says it: so many weeks, months or years. */
public class PeriodForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int amount;
    private Unit unit;

    /** What a period is counted in. */
    public enum Unit {
        DAYS('D'),
        WEEKS('W'),
        MONTHS('M'),
        YEARS('Y');

        private final char letter;

        Unit(char letter) {
            this.letter = letter;
        }

        static Unit of(char letter) {
            for (Unit unit : values()) {
                if (unit.letter == letter) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("no unit of a period: " + letter);
        }
    }

    /**
     * @param iso a period of one unit, as {@link org.stipple.platform.site.SaveSite} takes it
     */
    PeriodForm(String iso) {
        amount = Integer.parseInt(iso.substring(1, iso.length() - 1));
        unit = Unit.of(iso.charAt(iso.length() - 1));
    }

    String iso() {
        return "P" + amount + unit.letter;
    }

    public int getAmount() {
        return amount;
    }

    public void setAmount(int amount) {
        this.amount = amount;
    }

    public Unit getUnit() {
        return unit;
    }

    public void setUnit(Unit unit) {
        this.unit = unit;
    }
}

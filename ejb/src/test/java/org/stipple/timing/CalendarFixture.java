package org.stipple.timing;

/** Days that carry their weekday in their names. */
final class CalendarFixture {

    static final String WED_2026_01_07 = "2026-01-07";
    static final String THU_2026_01_08 = "2026-01-08";
    static final String FRI_2026_01_09 = "2026-01-09";
    static final String SAT_2026_01_10 = "2026-01-10";
    static final String SUN_2026_01_11 = "2026-01-11";
    static final String MON_2026_01_12 = "2026-01-12";
    static final String TUE_2026_01_13 = "2026-01-13";
    static final String WED_2026_01_14 = "2026-01-14";
    static final String THU_2026_01_15 = "2026-01-15";
    static final String WED_2026_01_21 = "2026-01-21";
    static final String THU_2026_01_22 = "2026-01-22";
    static final String SAT_2026_01_24 = "2026-01-24";
    static final String MON_2026_01_26 = "2026-01-26";
    static final String SAT_2026_01_31 = "2026-01-31";
    static final String SAT_2026_02_28 = "2026-02-28";

    private CalendarFixture() {}
}

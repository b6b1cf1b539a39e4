package org.stipple.web.diary;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.stipple.scheduling.slot.Spans;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** What of a row lies outside its hours, and in what words. */
final class Shading {

    private static final String AREA = "diary";

    /** Below this part of the line a word finds no room. */
    private static final double ROOM_FOR_A_WORD = 5;

    private final DayAxis axis;
    private final Wording wording;

    Shading(DayAxis axis, Wording wording) {
        this.axis = axis;
        this.wording = wording;
    }

    /**
     * The stretches without hours.
     *
     * @param hours in which somebody works there, or it is open
     * @param never what is said where there are none on this day: "Closed", "Not in"
     * @param isAway whether such a stretch is leave or a closure, and not the usual end or break
     */
    List<Shade> outside(Spans hours, String never, Predicate<Spans> isAway) {
        Spans whole = Spans.of(axis.from().getEpochSecond(), axis.until().getEpochSecond());
        long[] gaps = whole.minus(hours).toArray();
        List<Shade> shades = new ArrayList<>();
        for (int i = 0; i < gaps.length; i += 2) {
            Spans gap = Spans.of(gaps[i], gaps[i + 1]);
            shades.add(shade(gaps[i], gaps[i + 1], never, isAway.test(gap)));
        }
        return shades;
    }

    private Shade shade(long start, long end, String never, boolean away) {
        boolean narrow = axis.width(start, end) < ROOM_FOR_A_WORD;
        return new Shade(axis.place(start, end), narrow ? "" : word(start, end, never, away));
    }

    private String word(long start, long end, String never, boolean away) {
        boolean fromStart = start == axis.from().getEpochSecond();
        boolean toEnd = end == axis.until().getEpochSecond();
        if (fromStart && toEnd) {
            return never;
        }
        if (fromStart) {
            return Texts.of(AREA, "shade.text.from", time(end));
        }
        if (toEnd) {
            return Texts.of(AREA, "shade.text.until", time(start));
        }
        return away ? never : Texts.of(AREA, "shade.text.break");
    }

    private String time(long second) {
        return wording.time(Instant.ofEpochSecond(second).atZone(axis.zone()).toLocalTime());
    }
}

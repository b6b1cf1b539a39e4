package org.stipple.web.scheduling.waitlist;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.scheduling.waitlist.WaitWish;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/**
 * Tells what somebody waits for.
 *
 * @param people names by id
 */
public record WaitWords(Wording wording, Map<Long, String> people) {

    private static final String AREA = "waitlist";
    private static final int WHOLE_WEEK = 7;

    public WaitWords {
        people = Map.copyOf(people);
    }

    /** From which day to which. */
    public String days(WaitWish wish) {
        return wording.daysInShort(wish.earliest(), wish.latest());
    }

    /**
     * On which weekdays, at which times of day, with whom: "Mon, Wed; after 14:00; Marta Nowak";
     * what is open is not told.
     */
    public String terms(WaitWish wish) {
        String terms =
                Stream.of(weekdays(wish), wish.isAnyTime() ? "" : times(wish), person(wish))
                        .filter(term -> !term.isEmpty())
                        .collect(Collectors.joining("; "));
        return terms.isEmpty() ? text("wish.text.anyTime") : terms;
    }

    private static String weekdays(WaitWish wish) {
        return wish.weekdays().size() == WHOLE_WEEK
                ? ""
                : wish.weekdays().stream()
                        .sorted()
                        .map(DayOfWeek::name)
                        .map(day -> Texts.of("scheduling", "DayOfWeek.short." + day))
                        .collect(Collectors.joining(", "));
    }

    /** At which times of day. */
    public String times(WaitWish wish) {
        if (wish.isAnyTime()) {
            return text("wish.text.anyTime");
        }
        if (wish.until().equals(LocalTime.MIDNIGHT)) {
            return text("wish.text.after", wording.time(wish.from()));
        }
        return wish.from().equals(LocalTime.MIDNIGHT)
                ? text("wish.text.before", wording.time(wish.until()))
                : wording.times(wish.from(), wish.until());
    }

    private String person(WaitWish wish) {
        return person(wish.personId());
    }

    /** Her name who does something; blank where there is nobody of that id. */
    public String person(long id) {
        return people.getOrDefault(id, "");
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}

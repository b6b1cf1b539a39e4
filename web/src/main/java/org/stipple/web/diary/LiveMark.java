package org.stipple.web.diary;

import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.Watch;
import org.stipple.web.words.Words;

/**
 * How far the diary had come when the page was drawn: the script asks whether it has gone on since.
 *
 * @param siteId the site that is watched
 * @param watch what of it is watched
 * @param mark of the state that the page shows
 * @param time of the last change, of another day than today with it; blank where there was none
 */
public record LiveMark(long siteId, Watch watch, String mark, String time) {

    static LiveMark of(DiaryDays days, Words words) {
        return new LiveMark(
                days.roster().site().id(),
                days.watch(),
                days.change().mark(),
                days.change()
                        .lastChange()
                        .map(
                                at ->
                                        words.dayOf(at).equals(words.getToday())
                                                ? words.time(words.timeOf(at))
                                                : words.day(words.dayOf(at)))
                        .orElse(""));
    }

    /** Where the script asks, within {@code /diary/}. */
    public String getAddress() {
        return "live?site="
                + siteId
                + "&first="
                + watch.first()
                + "&last="
                + watch.last()
                + "&from="
                + watch.from()
                + "&until="
                + watch.until();
    }
}

package org.stipple.web.diary;

import java.time.LocalDate;
import org.stipple.scheduling.diary.AskDiary;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.web.words.Words;

/**
 * How far the diary had come when the page was drawn: the script asks whether it has gone on since.
 *
 * @param siteId the site that is watched
 * @param first first day that is watched, inclusive
 * @param last last day that is watched, inclusive
 * @param mark of the state that the page shows
 * @param time of the last change, of another day than today with it; blank where there was none
 */
public record LiveMark(long siteId, LocalDate first, LocalDate last, String mark, String time) {

    static LiveMark of(DiaryDays days, AskDiary ask, Words words) {
        return new LiveMark(
                days.roster().site().id(),
                ask.monday(),
                ask.sunday(),
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
}

package org.stipple.web.diary;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.diary.DiaryFilter;

/**
 * What the diary shows, as its address says it; each change of it is another address, so that Back
 * works. As text it is a link within {@code /diary/}.
 *
 * @param view {@code day}, {@code week} or {@code month}
 * @param day that is shown, or a day of the week or month
 * @param byRoom whether a row is a room and not a person
 * @param filter whose visits, and which
 * @param withGivenUp whether what was cancelled, missed or moved is shown too
 */
public record DiaryAddress(
        String view, LocalDate day, boolean byRoom, DiaryFilter filter, boolean withGivenUp)
        implements Serializable {

    public DiaryAddress at(String other) {
        return new DiaryAddress(other, day, byRoom, filter, withGivenUp);
    }

    public DiaryAddress on(LocalDate other) {
        return new DiaryAddress(view, other, byRoom, filter, withGivenUp);
    }

    public DiaryAddress byPeople() {
        return new DiaryAddress(view, day, false, filter, withGivenUp);
    }

    public DiaryAddress byRooms() {
        return new DiaryAddress(view, day, true, filter, withGivenUp);
    }

    /**
     * @param personId 0 for all
     */
    public DiaryAddress of(long personId) {
        return new DiaryAddress(
                view, day, byRoom, new DiaryFilter(personId, filter.kind()), withGivenUp);
    }

    /**
     * @param kind null for all
     */
    public DiaryAddress forKind(VisitKind kind) {
        return new DiaryAddress(
                view, day, byRoom, new DiaryFilter(filter.personId(), kind), withGivenUp);
    }

    public DiaryAddress givenUp(boolean shown) {
        return new DiaryAddress(view, day, byRoom, filter, shown);
    }

    /** The Monday of the week in which the day lies. */
    LocalDate monday() {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public String toString() {
        StringBuilder link = new StringBuilder(view).append(".xhtml?day=").append(day);
        if (byRoom) {
            link.append("&by=").append(DiaryParams.ROOMS);
        }
        if (filter.personId() != 0) {
            link.append("&person=").append(filter.personId());
        }
        if (filter.kind() != null) {
            link.append("&step=").append(filter.kind());
        }
        if (withGivenUp) {
            link.append("&with=").append(DiaryParams.GIVEN_UP);
        }
        return link.toString();
    }
}

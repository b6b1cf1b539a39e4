package org.stipple.web.diary;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.LongStream;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryDeed;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.web.words.Wording;

/** Draws what happened otherwise than planned on the hours of its day. */
final class DeedBoxes {

    /** From here on the words stand before the line, not after it. */
    private static final double LATE = 55;

    private final DiaryDays days;
    private final DeedWords words;

    DeedBoxes(DiaryDays days, Wording wording) {
        this.days = days;
        words = new DeedWords(days, wording);
    }

    /** What has to find room on the line, in epoch seconds: a start and an end, or neither. */
    LongStream edges(DiaryDeed deed) {
        long from = from(deed).map(Instant::getEpochSecond).orElse(0L);
        long until = until(deed).map(Instant::getEpochSecond).orElse(0L);
        return from < until ? LongStream.of(from, until) : LongStream.empty();
    }

    /** Its words take room for themselves: a lane of its own each. */
    DeedBox box(DiaryDeed deed, DayAxis axis, Lanes lanes) {
        double at = from(deed).map(axis::at).orElse(0.0);
        double end = Math.max(at, until(deed).map(axis::at).orElse(at));
        boolean late = at > LATE;
        double room = late ? end : 100 - at;
        return new DeedBox(
                deed.bookingId() == 0
                        ? "/client/detail.xhtml?id=" + deed.client().id()
                        : "/scheduling/visit.xhtml?id=" + deed.bookingId(),
                words.text(deed),
                late ? "is-late" : "",
                DayAxis.place("--at", late ? 100 - end : at)
                        + ";"
                        + DayAxis.place("--part", room == 0 ? 0 : (end - at) / room * 100)
                        + ";--lane:"
                        + lanes.add());
    }

    private Optional<Instant> from(DiaryDeed deed) {
        return deed.began().or(() -> planned(deed).map(VisitTime::visitStart)).or(deed::ended);
    }

    private Optional<Instant> until(DiaryDeed deed) {
        return deed.ended().or(() -> planned(deed).map(VisitTime::visitEnd)).or(deed::began);
    }

    private Optional<VisitTime> planned(DiaryDeed deed) {
        return days.planOf(deed).map(plan -> plan.booking().time());
    }
}

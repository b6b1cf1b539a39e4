package org.stipple.web.diary;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.Roster;
import org.stipple.timing.Verdict;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** Draws visits on the hours of their day. */
final class VisitBoxes {

    private static final String AREA = "diary";

    /** Below this part of the line the buffers and the step find no room. */
    private static final double SHORT = 9;

    private final DayAxis axis;
    private final Roster roster;
    private final boolean byRoom;
    private final Wording wording;

    VisitBoxes(DayAxis axis, Roster roster, boolean byRoom, Wording wording) {
        this.axis = axis;
        this.roster = roster;
        this.byRoom = byRoom;
        this.wording = wording;
    }

    VisitBox box(DiaryVisit visit, int lane) {
        BookingRow booking = visit.booking();
        VisitTime time = booking.time();
        Verdict verdict = verdict(visit);
        boolean isShort =
                axis.width(time.takenFrom().getEpochSecond(), time.takenUntil().getEpochSecond())
                        < SHORT;
        String what = what(visit);
        return new VisitBox(
                booking,
                visit.client().fullName(),
                isShort && visit.keepsTime() ? time(time.visitStart()) : times(time),
                what,
                verdict,
                look(visit, isShort),
                place(time, lane),
                label(visit, what, verdict),
                booking.status().allows(BookingStatus.MOVED)
                        && visit.keepsTime()
                        && !booking.isOffered());
    }

    /** What the policy says now; of a visit that is over what it said when it was planned. */
    static Verdict verdict(DiaryVisit visit) {
        return visit.entry()
                .now()
                .map(CurrentVerdict::verdict)
                .orElse(visit.booking().planned().verdict());
    }

    private String place(VisitTime time, int lane) {
        double seconds = Duration.between(time.takenFrom(), time.takenUntil()).toSeconds();
        double before = Duration.between(time.takenFrom(), time.visitStart()).toSeconds() / seconds;
        double after = Duration.between(time.visitEnd(), time.takenUntil()).toSeconds() / seconds;
        return axis.place(time.takenFrom(), time.takenUntil())
                + ";"
                + DayAxis.place("--before", before * 100)
                + ";"
                + DayAxis.place("--after", after * 100)
                + ";--lane:"
                + lane;
    }

    static String look(DiaryVisit visit, boolean isShort) {
        String status = visit.booking().status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        List<String> look = new ArrayList<>(List.of("is-" + status));
        if (!visit.keepsTime()) {
            look.add("is-given-up");
        } else if (isShort) {
            look.add("is-short");
        }
        if (visit.entry().isContradicted()) {
            look.add("is-contradicted");
        }
        return String.join(" ", look);
    }

    private String what(DiaryVisit visit) {
        BookingRow booking = visit.booking();
        String step = step(booking);
        if (!visit.keepsTime()) {
            return visit.end().at() == null
                    ? step
                    : Texts.of(
                            AREA,
                            "visit.text." + booking.status(),
                            wording.time(visit.end().at().atZone(axis.zone()).toLocalTime()));
        }
        String beside = byRoom ? person(booking.personId()) : room(booking.roomId());
        return booking.planned().override().isGiven()
                ? Texts.of(AREA, "visit.text.overridden", step, beside)
                : Texts.of(AREA, "visit.text.what", step, beside);
    }

    static String step(BookingRow booking) {
        return Texts.of(
                "common",
                "visit.text." + booking.subject().step().kind(),
                booking.subject().step().ordinal());
    }

    private String label(DiaryVisit visit, String what, Verdict verdict) {
        List<String> parts =
                new ArrayList<>(
                        List.of(
                                visit.client().fullName(),
                                visit.keepsTime() ? what : step(visit.booking()) + ", " + what,
                                times(visit.booking().time()),
                                Texts.of("common", "BookingState." + visit.booking().status())));
        if (verdict != null) {
            parts.add(Texts.of("common", "Verdict." + verdict));
        }
        if (visit.entry().isContradicted()) {
            parts.add(Texts.of(AREA, "visit.text.contradicted"));
        }
        return String.join(", ", parts);
    }

    private String times(VisitTime time) {
        return time(time.visitStart()) + "–" + time(time.visitEnd());
    }

    private String time(Instant instant) {
        return wording.time(instant.atZone(axis.zone()).toLocalTime());
    }

    private String person(long id) {
        return roster.findPerson(id).map(PersonSummary::name).orElse("");
    }

    private String room(long id) {
        return roster.findRoom(id).map(RoomSummary::name).orElse("");
    }
}

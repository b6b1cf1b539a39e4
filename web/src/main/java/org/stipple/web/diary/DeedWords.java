package org.stipple.web.diary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.scheduling.diary.DiaryDays;
import org.stipple.scheduling.diary.DiaryDeed;
import org.stipple.scheduling.diary.DiaryVisit;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.Roster;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** Says what happened otherwise than planned: "Marta Nowak did session 1 with Eleanor Firth". */
final class DeedWords {

    private static final String AREA = "diary";

    private final DiaryDays days;
    private final Wording wording;

    DeedWords(DiaryDays days, Wording wording) {
        this.days = days;
        this.wording = wording;
    }

    String text(DiaryDeed deed) {
        Optional<DiaryVisit> plan = days.planOf(deed);
        if (plan.isEmpty()) {
            return text("unplanned", deed, "");
        }
        if (!plan.get().keepsTime()) {
            return text("givenUp", deed, "");
        }
        long planned = plan.get().booking().personId();
        return planned == deed.personId()
                ? text("time", deed, times(plan.get().booking().time()))
                : text("person", deed, person(planned));
    }

    private String text(String difference, DiaryDeed deed, String planned) {
        return Texts.of(
                AREA,
                "deed.text." + difference,
                person(deed.personId()),
                Texts.of(AREA, "deed.step." + deed.step().kind(), deed.step().ordinal()),
                deed.client().fullName(),
                times(deed),
                planned);
    }

    private String times(DiaryDeed deed) {
        if (deed.began().isPresent() && deed.ended().isPresent()) {
            return time(deed.from()) + "–" + time(deed.until());
        }
        return deed.began()
                .or(deed::ended)
                .map(
                        noted ->
                                Texts.of(
                                        AREA,
                                        deed.began().isPresent()
                                                ? "deed.text.from"
                                                : "deed.text.until",
                                        time(noted)))
                .orElseGet(() -> Texts.of(AREA, "deed.text.untimed"));
    }

    private String times(VisitTime time) {
        return time(time.visitStart()) + "–" + time(time.visitEnd());
    }

    private String time(Instant instant) {
        ZoneId zone = roster().zone();
        return wording.time(instant.atZone(zone).toLocalTime());
    }

    private String person(long id) {
        return roster().findPerson(id).map(PersonSummary::name).orElse("");
    }

    private Roster roster() {
        return days.roster();
    }
}

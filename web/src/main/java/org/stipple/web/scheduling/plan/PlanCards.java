package org.stipple.web.scheduling.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.scheduling.proposal.Aim;
import org.stipple.scheduling.proposal.CourseProposals;
import org.stipple.scheduling.proposal.Healing;
import org.stipple.scheduling.proposal.Obstacle;
import org.stipple.scheduling.proposal.Proposal;
import org.stipple.scheduling.proposal.ProposedVisit;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.EventName;
import org.stipple.timing.Judgement;
import org.stipple.web.judgement.FindingWords;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.words.Texts;
import org.stipple.web.words.Wording;

/** Proposals in words. */
public final class PlanCards {

    private static final String AREA = "scheduling";

    private final CourseProposals found;
    private final Wording wording;

    public PlanCards(CourseProposals found, Wording wording) {
        this.found = found;
        this.wording = wording;
    }

    /** The proposals, the best first. */
    public List<PlanCard> cards() {
        return found.proposals().stream().map(this::card).toList();
    }

    private PlanCard card(Proposal proposal) {
        String title =
                proposal.aims().stream().sorted().map(this::told).collect(Collectors.joining(", "));
        List<ProposedVisit> visits = proposal.visits();
        long days =
                ChronoUnit.DAYS.between(visits.get(0).day(), visits.get(visits.size() - 1).day());
        return new PlanCard(
                UUID.randomUUID(),
                title.substring(0, 1).toUpperCase(wording.locale()) + title.substring(1),
                summary(
                        text("plan.text.summary", proposal.trips(), days),
                        visits.get(visits.size() - 1).day()),
                proposal.distance() == 0,
                lines(visits));
    }

    /** A last start is called safe only where rules keep the time for healing. */
    private String told(Aim aim) {
        boolean isUnruled = found.findHealing().filter(Healing::isUnspoken).isPresent();
        return aim == Aim.LAST_START && isUnruled
                ? text("plan.text.lastStart")
                : text("plan.aim." + aim);
    }

    private String summary(String trips, LocalDate last) {
        return found.findHealing()
                .map(healing -> ChronoUnit.DAYS.between(last, healing.event()))
                .map(days -> text("plan.text.before", trips, days))
                .orElse(trips);
    }

    private List<PlanLine> lines(List<ProposedVisit> visits) {
        List<PlanLine> lines = new ArrayList<>();
        ProposedVisit before = null;
        for (ProposedVisit visit : visits) {
            lines.add(line(visit, before));
            before = visit;
        }
        return lines;
    }

    private PlanLine line(ProposedVisit visit, ProposedVisit before) {
        ZoneId zone = found.roster().zone();
        FreeSlot slot = visit.slot();
        LocalTime time = slot.startsAt().atZone(zone).toLocalTime();
        LocalTime end = slot.endsAt().atZone(zone).toLocalTime();
        return new PlanLine(
                StepChoices.words(visit.step()),
                before == null
                        ? ""
                        : text("plan.text.gap", ChronoUnit.DAYS.between(before.day(), visit.day())),
                text(
                        "time.text.who",
                        found.roster()
                                .findPerson(slot.personId())
                                .map(PersonSummary::name)
                                .orElse(""),
                        found.roster().findRoom(slot.roomId()).map(RoomSummary::name).orElse("")),
                wording.times(time, end),
                visit.judgement().map(Judgement::verdict).orElse(null),
                visit.step(),
                visit.tentative(),
                visit.day(),
                time,
                (int) ChronoUnit.MINUTES.between(slot.startsAt(), slot.endsAt()),
                slot.personId(),
                slot.roomId());
    }

    /** Why there is no proposal, and what would help. */
    public String obstacle() {
        return found.findObstacle().map(this::told).orElse("");
    }

    private String told(Obstacle obstacle) {
        return text(
                obstacle.needs().equals(List.of(EventName.of(EventName.Kind.REVIEW)))
                        ? "plan.obstacle.REVIEW"
                        : "plan.obstacle." + obstacle.kind(),
                StepChoices.words(obstacle.step()),
                wording.dayWithYear(obstacle.day()),
                String.join(", ", obstacle.codes()),
                obstacle.needs().stream()
                        .map(new FindingWords(wording)::name)
                        .collect(Collectors.joining(", ")));
    }

    /** That nobody rules how long the skin heals before the event, if so. */
    public String unspoken() {
        return found.findHealing().filter(Healing::isUnspoken).map(this::told).orElse("");
    }

    private String told(Healing healing) {
        String what =
                healing.unspoken().size() > 1
                        ? text("plan.healing.BOTH")
                        : text("plan.healing." + healing.unspoken().get(0));
        String known = healing.known().stream().map(this::told).collect(Collectors.joining(", "));
        return what
                + " "
                + (known.isEmpty()
                        ? text("plan.healing.nobody")
                        : text("plan.healing.others", known));
    }

    private String told(Healing.Known known) {
        return text(
                "plan.healing.known",
                known.protocol(),
                wording.period(Period.parse(known.minimum().toString())),
                known.code());
    }

    private static String text(String key, Object... places) {
        return Texts.of(AREA, key, places);
    }
}

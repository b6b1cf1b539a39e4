package org.stipple.web.scheduling.find;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.search.TimeSearchService;
import org.stipple.web.scheduling.StartChoices;
import org.stipple.web.scheduling.StepChoice;
import org.stipple.web.scheduling.StepChoices;
import org.stipple.web.scheduling.plan.PlanStart;
import org.stipple.web.words.Texts;

/**
 * What the search begins with: the client's next step and its usual length, or any kind of visit.
 */
@Dependent
public class FindStart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private PlanStart start;
    @Inject private TimeSearchService search;
    @Inject private StartChoices choices;

    /**
     * Whom the address names, and with her what can be picked; fills the form.
     *
     * @throws NotFoundException if there is no such client, course or booking
     */
    public FindContext of(FindAddress address, FindForm form) {
        FindContext context = context(address, form);
        form.setMinutes(usualMinutes(context, form));
        address.fill(form, today(form));
        return context;
    }

    /** The day that it now is where it is looked for. */
    public LocalDate today(FindForm form) {
        return form.getSiteId() == 0 ? choices.today() : choices.todayAt(form.getSiteId());
    }

    private FindContext context(FindAddress address, FindForm form) {
        if (address.getMoveId() != null) {
            return forMove(choices.booking(address.getMoveId()), form);
        }
        return address.getClientId() == null
                ? forAnybody(address, form)
                : forClient(address.getClientId(), address, form);
    }

    private FindContext forMove(BookingRow moved, FindForm form) {
        VisitSubject subject = moved.subject();
        StepChoice only = choice(subject);
        form.setStep(only.value());
        form.stayAt(moved.siteId());
        return new FindContext(
                subject.clientId(),
                start.clientName(subject.clientId()),
                List.of(only),
                false,
                moved.id());
    }

    private static StepChoice choice(VisitSubject subject) {
        return new StepChoice(
                StepChoice.value(subject.course(), subject.step()),
                StepChoices.words(subject.step()));
    }

    private static FindContext forAnybody(FindAddress address, FindForm form) {
        List<StepChoice> kinds =
                Arrays.stream(VisitKind.values())
                        .map(
                                kind ->
                                        new StepChoice(
                                                kind.name(),
                                                Texts.of("common", "VisitKind." + kind)))
                        .toList();
        form.setStep(find(kinds, address.getStep()).orElse(kinds.get(0)).value());
        return new FindContext(0, "", kinds, false, 0);
    }

    private static Optional<StepChoice> find(List<StepChoice> choices, String value) {
        return choices.stream().filter(each -> each.value().equals(value)).findFirst();
    }

    private FindContext forClient(long id, FindAddress address, FindForm form) {
        LocalDate today = choices.today();
        List<StepChoice> steps = choices.stepsOf(id);
        String name = start.clientName(id);
        form.setStep(
                find(steps, address.getStep())
                        .or(() -> named(id, address, steps))
                        .or(() -> ofKind(steps, id, address.getStep()))
                        .orElse(steps.get(0))
                        .value());
        return new FindContext(id, name, steps, !start.alerts(id, today).isEmpty(), 0);
    }

    /** The visit that course and step of the address name, or what comes next in the course. */
    private Optional<StepChoice> named(long id, FindAddress address, List<StepChoice> steps) {
        return choices.asked(id, address.getCourseId(), address.getStep())
                .or(() -> choices.next(id, address.getCourseId()))
                .flatMap(
                        subject -> find(steps, StepChoice.value(subject.course(), subject.step())));
    }

    /** Somebody was named after a kind of visit was looked for: her visit of that kind. */
    private static Optional<StepChoice> ofKind(List<StepChoice> steps, long id, String kind) {
        return steps.stream()
                .filter(
                        each ->
                                StepChoice.find(each.value(), id)
                                        .filter(of -> of.step().kind().name().equals(kind))
                                        .isPresent())
                .findFirst();
    }

    /** How long the picked visit takes as a rule; one that is moved as long as it did. */
    public int usualMinutes(FindContext context, FindForm form) {
        return context.isMove()
                ? choices.minutes(choices.booking(context.moveId()))
                : search.lengths(context.kind(form.getStep()), context.subject(form.getStep()))
                        .with(form.getPersonId())
                        .minutes();
    }
}

package org.stipple.web.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.AreaSummary;
import org.stipple.client.ClientService;
import org.stipple.client.alert.AlertService;
import org.stipple.client.identity.ClientName;
import org.stipple.course.session.SessionKind;
import org.stipple.course.session.SessionRow;
import org.stipple.course.session.SessionService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitSubject;

/** What the page that books begins with: the client's next step, her alerts. */
@Dependent
public class BookStart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private SessionService sessions;
    @Inject private AreaService areas;
    @Inject private StartChoices choices;

    BookContext of(BookAddress address) {
        return address.getMoveId() == null
                ? forClient(address.getClientId(), address.getCourseId(), address.getStep())
                : forMove(address.getMoveId());
    }

    private BookContext forClient(Long clientId, Long courseId, String step) {
        long id = clientId == null ? 0 : clientId;
        List<StepChoice> steps = choices.stepsOf(id);
        VisitSubject subject =
                choices.asked(id, courseId, step)
                        .or(() -> choices.next(id, courseId).filter(next -> isIn(steps, next)))
                        .or(() -> StepChoice.find(steps.get(0).value(), id))
                        .orElseThrow(() -> new NotFoundException("client", id));
        return context(subject, steps, null);
    }

    // What is booked or held already is no choice, though it is next.
    private static boolean isIn(List<StepChoice> steps, VisitSubject next) {
        String value = StepChoice.value(next.course(), next.step());
        return steps.stream().anyMatch(step -> step.value().equals(value));
    }

    private BookContext forMove(long bookingId) {
        BookingRow moved = choices.booking(bookingId);
        VisitSubject subject = moved.subject();
        String value = StepChoice.value(subject.course(), subject.step());
        return context(
                subject, List.of(new StepChoice(value, StepChoices.words(subject.step()))), moved);
    }

    private BookContext context(VisitSubject subject, List<StepChoice> steps, BookingRow moved) {
        ClientName client =
                Optional.ofNullable(
                                clients.names(Set.of(subject.clientId())).get(subject.clientId()))
                        .orElseThrow(() -> new NotFoundException("client", subject.clientId()));
        LocalDate today = choices.todayAt(moved == null ? choices.site() : moved.siteId());
        return new BookContext(
                client.fullName(),
                subject,
                steps,
                alerts.alertsOn(subject.clientId(), today),
                moved);
    }

    /**
     * Fills the form: the step, its length where one is named or the visit is moved, and what the
     * address names of day, time, person and room.
     */
    void preset(BookForm form, BookContext context, BookAddress address) {
        form.setStep(StepChoice.value(context.subject().course(), context.subject().step()));
        if (address.getMinutes() != null) {
            form.setMinutes(address.getMinutes());
        } else if (context.isMove()) {
            form.setMinutes(choices.minutes(context.moved()));
        }
        form.setPersonId(Optional.ofNullable(address.getPersonId()).orElse(0L));
        form.setRoomId(Optional.ofNullable(address.getRoomId()).orElse(0L));
        form.setTypedTime(address.getTime());
        form.setSiteId(context.isMove() ? context.moved().siteId() : choices.site());
        LocalDate today = choices.todayAt(form.getSiteId());
        LocalDate asked = address.getDay();
        if (asked == null || asked.isBefore(today)) {
            form.askBest();
        } else {
            form.begin(today, asked);
        }
    }

    /** The names of the areas into which the clinic divides the scalp, by id. */
    Map<Long, String> areas() {
        return areas.areas().stream().collect(Collectors.toMap(AreaSummary::id, AreaSummary::name));
    }

    /** The ordinals of the course's sessions by who did them. */
    Map<Long, List<Integer>> sessionsBy(BookContext context) {
        return context.subject().courseId().isEmpty()
                ? Map.of()
                : sessions.rowsOf(context.subject().course()).stream()
                        .filter(row -> row.kind() == SessionKind.SESSION)
                        .collect(
                                Collectors.groupingBy(
                                        SessionRow::personId,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                SessionRow::ordinal, Collectors.toList())));
    }
}

package org.stipple.web.scheduling.waitlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.web.scheduling.StepChoice;
import org.stipple.web.scheduling.StepChoices;

/** What putting a client on the waitlist begins with: what she has booked, and what she could. */
@Dependent
public class WaitStart implements Serializable {

    private static final long serialVersionUID = 1L;

    /** As far ahead as a desk can promise to keep calling. */
    private static final int WEEKS_AHEAD = 4;

    @Inject private ClientService clients;
    @Inject private StaffService staff;
    @Inject private DiaryService diary;
    @Inject private SiteService sites;
    @Inject private transient StepChoices steps;

    /**
     * @throws NotFoundException if there is no such client
     */
    ClientName client(long id) {
        return Optional.ofNullable(clients.names(Set.of(id)).get(id))
                .orElseThrow(() -> new NotFoundException("client", id));
    }

    List<PersonSummary> people() {
        return staff.people().stream().filter(PersonSummary::active).toList();
    }

    /** What of hers is still to come, by time. */
    List<BookingRow> booked(long clientId) {
        return diary.openBookingsOf(Set.of(clientId)).stream()
                .filter(row -> BookingStatus.ahead().contains(row.status()))
                .toList();
    }

    /** What she has booked and would give up for a better time, then what she could book. */
    List<StepChoice> steps(long clientId, Collection<BookingRow> booked) {
        List<StepChoice> choices = new ArrayList<>();
        booked.stream().map(row -> choice(row.subject())).forEach(choices::add);
        steps.of(clientId).stream()
                .filter(
                        step ->
                                choices.stream()
                                        .noneMatch(each -> each.value().equals(step.value())))
                .forEach(choices::add);
        return choices;
    }

    static StepChoice choice(VisitSubject subject) {
        return new StepChoice(
                StepChoice.value(subject.course(), subject.step()),
                StepChoices.words(subject.step()));
    }

    /** From today until the day before what she has, or some weeks ahead. */
    void preset(WaitForm form, Collection<BookingRow> booked) {
        LocalDate today = sites.today();
        form.setEarliest(today);
        form.setLatest(
                booked.stream()
                        .filter(row -> choice(row.subject()).value().equals(form.getStep()))
                        .map(row -> row.time().day().minusDays(1))
                        .filter(day -> !day.isBefore(today))
                        .findFirst()
                        .orElse(today.plusWeeks(WEEKS_AHEAD)));
    }
}

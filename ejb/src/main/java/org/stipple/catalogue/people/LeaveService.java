package org.stipple.catalogue.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/**
 * Who is away and when. Everybody may know that somebody is away; why, only those who plan the
 * hours. A leave is a fact as much as a plan: it may lie in the past, and over what is booked. It
 * holds at every site, by the clock on the wall there.
 */
@Stateless
public class LeaveService {

    private static final String LEAVE = "leave";

    @Inject private CatalogueRepository catalogue;

    /** When each is away from the start of this day on, by person; who never is, is left out. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<Long, List<Stretch>> awayFrom(LocalDate day) {
        return catalogue
                .listKept(
                        "select l from Leave l where l.time.ends > :time",
                        Leave.class,
                        day.atStartOfDay())
                .stream()
                .sorted(Comparator.comparing(Leave::when))
                .collect(groupingBy(Leave::personId, mapping(Leave::when, toList())));
    }

    /** All of a person's leave with its why, past too, in order. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public List<LeaveSummary> leaveOf(long personId) {
        return catalogue.listOf(Leave.class, "personId", personId).stream()
                .map(Leave::summary)
                .sorted(Comparator.comparing(LeaveSummary::when))
                .toList();
    }

    /**
     * @throws NotFoundException if there is no such leave
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public LeaveSummary get(long id) {
        return catalogue.get(Leave.class, LEAVE, id).summary();
    }

    /**
     * Notes that a person is away.
     *
     * @return the leave's id
     * @throws NotFoundException if there is no such person
     * @throws ConstraintException {@code leave_do_not_overlap} if she is away already in some of it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(long personId, @Valid SaveLeave as) {
        Person person = catalogue.get(Person.class, "person", personId);
        return catalogue.add(LEAVE, new Leave(person.id(), as));
    }

    /**
     * Notes that a person is ill, in one call: whole days.
     *
     * @param last inclusive
     * @return the leave's id
     * @throws ConstraintException {@code leave_do_not_overlap} if she is away already in some of it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long fallIll(long personId, LocalDate first, LocalDate last) {
        return add(personId, new SaveLeave(LeaveKind.SICK, Stretch.ofDays(first, last), ""));
    }

    /**
     * Changes a leave.
     *
     * @throws ConstraintException {@code leave_do_not_overlap} if she is away already in some of it
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, @Valid SaveLeave as) {
        catalogue.change(Leave.class, LEAVE, seen).become(as);
    }

    /** Takes a leave back: the person works then as usual. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        catalogue.remove(LEAVE, catalogue.change(Leave.class, LEAVE, seen), LEAVE);
    }
}

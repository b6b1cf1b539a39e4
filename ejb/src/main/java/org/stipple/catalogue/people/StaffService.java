package org.stipple.catalogue.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.InUseException;
import org.stipple.catalogue.ItemVersion;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.WeeklyHours;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;

/** Who treats clients, what each may be booked for, and when she works in a usual week. */
@Stateless
public class StaffService {

    private static final String PERSON = "person";

    // Values, not entities: with a hundred of those around every flush would look through them.
    private static final String EVERYONE =
            "select p.id, p.version, p.name, p.profession, p.active from Person p"
                    + " order by lower(p.name)";

    private static final String ALL_HOURS =
            "select w.siteId, w.personId, w.weekday, w.starts, w.ends from WorkingHours w";

    private static final String OF_PERSON = "delete from WorkingHours w where w.personId = :person";

    @Inject private CatalogueRepository catalogue;
    @Inject private SiteService sites;
    @Inject private WhereaboutsReading whereabouts;
    @PersistenceContext private EntityManager entities;

    /** Everyone, by name; those switched off too. It costs no statement as a rule. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<PersonSummary> people() {
        Map<Long, Set<VisitKind>> skills =
                catalogue
                        .listKept("select p.id, s from Person p join p.skills s", Object[].class)
                        .stream()
                        .collect(
                                groupingBy(
                                        row -> (Long) row[0],
                                        mapping(row -> (VisitKind) row[1], toSet())));
        return catalogue.listKept(EVERYONE, Object[].class).stream()
                .map(row -> summary(row, skills.getOrDefault((Long) row[0], Set.of())))
                .toList();
    }

    private static PersonSummary summary(Object[] row, Set<VisitKind> skills) {
        return new PersonSummary(
                (Long) row[0],
                (Integer) row[1],
                (String) row[2],
                (Profession) row[3],
                (Boolean) row[4],
                skills);
    }

    /**
     * @throws NotFoundException if there is no such person
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public PersonSummary getPerson(long id) {
        return catalogue.get(Person.class, PERSON, id).summary();
    }

    /** Who may be booked for such a visit, by name; nobody that is switched off. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<PersonSummary> whoCan(VisitKind kind) {
        return people().stream().filter(person -> person.can(kind)).toList();
    }

    /**
     * When this person works at a site in a usual week, in order; empty if there is no such person.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<Hours> hoursOf(long personId, long siteId) {
        return hoursAt(siteId).getOrDefault(personId, List.of());
    }

    /**
     * When each works at a site in a usual week, in order, by person; whoever has no hours there is
     * left out.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<Long, List<Hours>> hoursAt(long siteId) {
        return hoursOfAll().getOrDefault(siteId, Map.of());
    }

    /**
     * When each works where in a usual week, in order, by site and then by person; whoever has no
     * hours is left out.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Map<Long, Map<Long, List<Hours>>> hoursOfAll() {
        return catalogue.listKept(ALL_HOURS, Object[].class).stream()
                .sorted((one, other) -> hours(one).compareTo(hours(other)))
                .collect(
                        groupingBy(
                                row -> (Long) row[0],
                                groupingBy(
                                        row -> (Long) row[1],
                                        mapping(StaffService::hours, toList()))));
    }

    private static Hours hours(Object[] row) {
        return new Hours((DayOfWeek) row[2], (LocalTime) row[3], (LocalTime) row[4]);
    }

    /**
     * Adds a person, switched on, with her hours at the site where the caller works.
     *
     * @return her id
     * @throws ConstraintException {@code person_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(@Valid SavePerson as) {
        long id = catalogue.add(PERSON, new Person(as));
        if (!as.hours().spans().isEmpty()) {
            keep(id, sites.siteId(), as.hours());
        }
        return id;
    }

    /** The same as the other, with her hours at the site where the caller works. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, @Valid SavePerson as) {
        change(seen, sites.siteId(), as);
    }

    /**
     * Changes a person, her skills and her hours at a site; those at others stay.
     *
     * @throws ConstraintException {@code person_name_unique} if there is another of this name
     * @throws ElsewhereException if she would be at two sites at once
     * @throws StaleException if somebody changed any of it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, long siteId, @Valid SavePerson as) {
        Person person = catalogue.change(Person.class, PERSON, seen);
        person.become(as);
        entities.lock(person, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        catalogue.forget("update Person p set p.active = p.active where p.id = :id", seen.id());
        entities.createQuery(OF_PERSON + " and w.siteId = :site")
                .setParameter("person", seen.id())
                .setParameter("site", siteId)
                .executeUpdate();
        keep(seen.id(), siteId, as.hours());
        entities.flush();
        whereabouts.refuseWeek(seen.id(), siteId);
    }

    /** Offers a person for bookings again. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOn(ItemVersion seen) {
        catalogue.change(Person.class, PERSON, seen).switchOn();
    }

    /** Offers a person for no booking any more; what is booked with her stays. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOff(ItemVersion seen) {
        catalogue.change(Person.class, PERSON, seen).switchOff();
    }

    /**
     * Removes a person who was never booked and recorded nothing.
     *
     * @throws InUseException if a record or a user names her
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        Person person = catalogue.change(Person.class, PERSON, seen);
        forgetHoursOf(seen.id());
        catalogue.forget("delete from PersonLengthRow l where l.personId = :id", seen.id());
        catalogue.remove(PERSON, person, person.name());
    }

    private void keep(long personId, long siteId, WeeklyHours hours) {
        hours.spans().forEach(span -> entities.persist(new WorkingHours(personId, siteId, span)));
    }

    // At once, and before the new ones are inserted: the database lets no two overlap.
    private void forgetHoursOf(long personId) {
        entities.createQuery(OF_PERSON).setParameter("person", personId).executeUpdate();
    }
}

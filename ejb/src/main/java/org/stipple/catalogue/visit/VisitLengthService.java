package org.stipple.catalogue.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.platform.refusal.StaleException;

/** How long visits usually take. */
@Stateless
public class VisitLengthService {

    @Inject private CatalogueRepository catalogue;
    @Inject private AuditService audit;
    @PersistenceContext private EntityManager entities;

    /** All lengths; read from the second-level cache, so as a rule without a statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public VisitLengths lengths() {
        return new VisitLengths(
                catalogue.listKept("select u from UsualLength u", UsualLength.class).stream()
                        .map(UsualLength::summary)
                        .sorted(Comparator.comparing(VisitLength::kind))
                        .toList(),
                told(steps()).stream()
                        .sorted(
                                Comparator.comparing(StepLength::kind)
                                        .thenComparing(StepLength::ordinal))
                        .toList(),
                told(areas()).stream()
                        .sorted(
                                Comparator.comparing(AreaLength::areaId)
                                        .thenComparing(AreaLength::kind))
                        .toList(),
                told(people()).stream()
                        .sorted(
                                Comparator.comparing(PersonLength::personId)
                                        .thenComparing(PersonLength::kind))
                        .toList());
    }

    private List<StepLengthRow> steps() {
        return catalogue.listKept("select s from StepLengthRow s", StepLengthRow.class);
    }

    private List<AreaLengthRow> areas() {
        return catalogue.listKept("select a from AreaLengthRow a", AreaLengthRow.class);
    }

    private List<PersonLengthRow> people() {
        return catalogue.listKept("select p from PersonLengthRow p", PersonLengthRow.class);
    }

    private static <T> List<T> told(List<? extends LengthRow<T>> rows) {
        return rows.stream().map(LengthRow::told).toList();
    }

    /**
     * Changes lengths; what is booked keeps its own.
     *
     * @param seen as they were read
     * @param to as they are to be
     * @throws StaleException if somebody changed one of them since; none is then changed
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(VisitLengths seen, @Valid VisitLengths to) {
        if (!seen.equals(lengths())) {
            throw new StaleException();
        }
        to.usual().stream().filter(length -> !seen.usual().contains(length)).forEach(this::change);
        keep("step_length", steps(), to.steps(), StepLengthRow::new);
        keep("area_length", areas(), to.areas(), AreaLengthRow::new);
        keep("person_length", people(), to.people(), PersonLengthRow::new);
    }

    private void change(VisitLength length) {
        entities.find(UsualLength.class, length.kind()).become(length);
        audit.record(Act.of("SET_UP_CHANGED", "visit_length", length.kind().name()));
    }

    private <T, R extends LengthRow<T>> void keep(
            String table, List<R> stored, List<T> wanted, Function<T, R> make) {
        stored.stream()
                .filter(row -> wanted.stream().noneMatch(row::isOf))
                .forEach(row -> catalogue.remove(table, row, table));
        for (T want : wanted) {
            Optional<R> row = stored.stream().filter(each -> each.isOf(want)).findFirst();
            if (row.isEmpty()) {
                catalogue.add(table, make.apply(want));
            } else if (!row.get().told().equals(want)) {
                row.get().become(want);
                audit.record(Act.of("SET_UP_CHANGED", table, row.get().id()));
            }
        }
    }
}

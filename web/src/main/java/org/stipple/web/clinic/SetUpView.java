package org.stipple.web.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.people.StaffService;
import org.stipple.catalogue.place.PlaceService;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.site.SiteService;
import org.stipple.security.Role;
import org.stipple.security.UserService;
import org.stipple.security.UserSummary;

/** What is still missing before the clinic can work, in order. */
@Named
@RequestScoped
public class SetUpView {

    private static final Set<Role> AT_WORK =
            EnumSet.of(Role.RECEPTION, Role.TECHNICIAN, Role.DOCTOR);

    @Inject private SiteService sites;
    @Inject private PlaceService places;
    @Inject private StaffService staff;
    @Inject private CatalogueReady catalogue;
    @Inject private UserService users;
    @Inject private SetUpMemory memory;

    private Set<SetUpStep> done;

    private Set<SetUpStep> done() {
        if (done == null) {
            done = EnumSet.noneOf(SetUpStep.class);
            getSteps().stream().filter(step -> check(step).getAsBoolean()).forEach(done::add);
        }
        return done;
    }

    private boolean isForCaller(SetUpStep step) {
        return step != SetUpStep.USERS || Faces.isUserInRole(Role.ADMIN.name());
    }

    private BooleanSupplier check(SetUpStep step) {
        return switch (step) {
            case SITE -> () -> !sites.names().isEmpty();
            case OPENING_HOURS -> this::isOpenSomewhere;
            case PEOPLE -> this::isSomebodyThereForSessions;
            case ROOMS -> () -> places.rooms().stream().anyMatch(CatalogueEntry::switchedOn);
            case TREATMENTS -> catalogue::hasTreatments;
            case AREAS -> catalogue::hasAreas;
            case PIGMENTS -> catalogue::hasPigments;
            case USERS -> () -> users.all().stream().anyMatch(SetUpView::isAtWork);
        };
    }

    private boolean isOpenSomewhere() {
        return sites.names().stream().anyMatch(site -> !places.openingHours(site.id()).isEmpty());
    }

    private boolean isSomebodyThereForSessions() {
        Set<Long> working =
                staff.hoursOfAll().values().stream()
                        .flatMap(people -> people.keySet().stream())
                        .collect(Collectors.toSet());
        return staff.whoCan(VisitKind.SESSION).stream()
                .map(PersonSummary::id)
                .anyMatch(working::contains);
    }

    private static boolean isAtWork(UserSummary user) {
        return user.enabled() && user.roles().stream().anyMatch(AT_WORK::contains);
    }

    /** What is the caller's to do. */
    public List<SetUpStep> getSteps() {
        return Arrays.stream(SetUpStep.values()).filter(this::isForCaller).toList();
    }

    public boolean isDone(SetUpStep step) {
        return done().contains(step);
    }

    /** How many steps are done. */
    public int getCount() {
        return done().size();
    }

    /** Whether nothing is missing at this moment. */
    public boolean isComplete() {
        return done().size() == getSteps().size();
    }

    /** Whether the caller is led here: until nothing was missing once. */
    public boolean isNeeded() {
        if (memory.isOver()) {
            return false;
        }
        if (isComplete() && isForCaller(SetUpStep.USERS)) {
            memory.remember();
        }
        return !isComplete();
    }

    /** The first step that is not done. */
    public SetUpStep getNext() {
        return findNext().orElse(null);
    }

    private Optional<SetUpStep> findNext() {
        return getSteps().stream().filter(step -> !isDone(step)).findFirst();
    }

    /** Whether a step can be done already: everything but the site needs the site. */
    public boolean isPossible(SetUpStep step) {
        return step == SetUpStep.SITE || step == SetUpStep.USERS || isDone(SetUpStep.SITE);
    }
}

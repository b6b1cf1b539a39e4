package org.stipple.platform.site;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;

/**
 * The clinic's site. There is one, from the moment it is set up; what belongs to a site names it
 * nevertheless.
 */
@Stateless
public class SiteService {

    private static final long NOT_YET = 0;

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;

    // Asked for by its id, it is read once in a transaction, however often it is asked for.
    private long id = NOT_YET;

    /** The clinic's site; empty until the clinic is set up. */
    @PermitAll
    public Optional<SiteSummary> findSite() {
        return find().map(Site::summary);
    }

    /**
     * The clinic's site.
     *
     * @throws NoSiteYetException if the clinic is not set up
     */
    @PermitAll
    public SiteSummary getSite() {
        return get().summary();
    }

    /**
     * The calendar day that it now is at the clinic, in its zone.
     *
     * @throws NoSiteYetException if the clinic is not set up
     */
    @PermitAll
    public LocalDate today() {
        return clock.today(getSite().zone());
    }

    /**
     * Sets the clinic's site up.
     *
     * @return its id
     * @throws ConstraintException {@code site_only_one} if there is one
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(@Valid SaveSite as) {
        Site site = new Site(as);
        entities.persist(site);
        return site.id();
    }

    /**
     * Changes the clinic's site. Its version goes up even if nothing of its own changed: the
     * opening hours are saved with it.
     *
     * @param seen the version that the form was filled from
     * @throws NoSiteYetException if the clinic is not set up
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(int seen, @Valid SaveSite as) {
        Site site = get();
        site.mustStillBe(seen);
        site.become(as);
        entities.lock(site, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    private Site get() {
        return find().orElseThrow(NoSiteYetException::new);
    }

    private Optional<Site> find() {
        Optional<Site> found =
                id == NOT_YET
                        ? Optional.empty()
                        : Optional.ofNullable(entities.find(Site.class, id));
        return found.or(this::search);
    }

    private Optional<Site> search() {
        Optional<Site> found =
                entities.createQuery("select s from Site s", Site.class)
                        .getResultStream()
                        .findFirst();
        found.ifPresent(site -> id = site.id());
        return found;
    }
}

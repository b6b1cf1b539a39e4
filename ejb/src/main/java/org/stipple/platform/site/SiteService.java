package org.stipple.platform.site;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/**
 * The clinic's sites, each with its own zone. Whoever calls works at one of them: the one that she
 * chose last, else the oldest. What concerns a booking or a room takes the site of that one
 * instead.
 */
@Stateless
public class SiteService {

    private static final String SITE = "site";

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;
    @Inject private SiteNames names;
    @Inject private Event<ThresholdsChanged> changes;
    @Inject private Event<SiteSwitched> switched;
    @Resource private SessionContext context;

    /**
     * The site at which the caller works; empty until the clinic is set up. As all that is read of
     * sites, it costs no statement as a rule.
     */
    @PermitAll
    public Optional<SiteSummary> findSite() {
        return names.of(caller()).stream().boxed().findFirst().flatMap(names::find);
    }

    /**
     * The site at which the caller works.
     *
     * @throws NoSiteYetException if the clinic is not set up
     */
    @PermitAll
    public SiteSummary getSite() {
        return findSite().orElseThrow(NoSiteYetException::new);
    }

    /**
     * The id of the site at which the caller works; costs no statement as a rule.
     *
     * @throws NoSiteYetException if the clinic is not set up
     */
    @PermitAll
    public long siteId() {
        return names.of(caller()).orElseThrow(NoSiteYetException::new);
    }

    /** All sites, by name, those switched off too; costs no statement as a rule. */
    @PermitAll
    public List<SiteName> names() {
        return names.all();
    }

    /**
     * What a site is called, and its zone; costs no statement as a rule.
     *
     * @throws NotFoundException if there is no such site
     */
    @PermitAll
    public SiteName name(long siteId) {
        return names.all().stream()
                .filter(site -> site.id() == siteId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(SITE, siteId));
    }

    /**
     * A site.
     *
     * @throws NotFoundException if there is no such site
     */
    @PermitAll
    public SiteSummary get(long siteId) {
        return names.find(siteId).orElseThrow(() -> new NotFoundException(SITE, siteId));
    }

    /**
     * The calendar day that it now is where the caller works, in the zone of that site.
     *
     * @throws NoSiteYetException if the clinic is not set up
     */
    @PermitAll
    public LocalDate today() {
        return clock.today(getSite().zone());
    }

    /**
     * The calendar day that it now is at a site, in its zone.
     *
     * @throws NotFoundException if there is no such site
     */
    @PermitAll
    public LocalDate todayAt(long siteId) {
        return clock.today(name(siteId).zone());
    }

    /**
     * The latest day that it now is at any site: what is dated after it lies in the future wherever
     * it is to happen.
     *
     * @throws NoSiteYetException if the clinic is not set up
     */
    @PermitAll
    public LocalDate latestToday() {
        return names.all().stream()
                .map(site -> clock.today(site.zone()))
                .max(Comparator.naturalOrder())
                .orElseThrow(NoSiteYetException::new);
    }

    /**
     * From now on the caller works at this site, after the next sign-in too.
     *
     * @throws NotFoundException if there is no such site, or it is switched off
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public void workAt(long siteId) {
        Site site = stored(siteId);
        if (!site.isActive()) {
            throw new NotFoundException(SITE, siteId);
        }
        names.choose(caller(), site.id());
    }

    /**
     * Adds a site.
     *
     * @return its id
     * @throws ConstraintException {@code site_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(@Valid SaveSite as) {
        Site site = new Site(as);
        entities.persist(site);
        return site.id();
    }

    /**
     * Changes a site. Its version goes up even if nothing of its own changed: the opening hours are
     * saved with it.
     *
     * @param seen the version that the form was filled from
     * @throws NotFoundException if there is no such site
     * @throws ConstraintException {@code site_name_unique} if there is another of this name, {@code
     *     site_zone_stays_while_booked} if visits are booked there by the clock of its old zone
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(long siteId, int seen, @Valid SaveSite as) {
        Site site = stored(siteId);
        site.mustStillBe(seen);
        boolean thresholdsChange = !site.hasThresholdsOf(as);
        site.become(as);
        entities.lock(site, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        // The second-level cache does not hear of a version that is forced up.
        entities.createQuery("update Site s set s.active = s.active where s.id = :id")
                .setParameter("id", siteId)
                .executeUpdate();
        if (thresholdsChange) {
            changes.fire(new ThresholdsChanged(siteId));
        }
    }

    /**
     * Removes a site.
     *
     * @param seen the version that was shown
     * @throws NotFoundException if there is no such site
     * @throws ConstraintException named after what still belongs to it, such as {@code
     *     room_site_id_fkey}
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(long siteId, int seen) {
        Site site = stored(siteId);
        site.mustStillBe(seen);
        entities.remove(site);
        entities.flush();
    }

    /**
     * Switches a site off as a whole: nothing is booked there any more, nobody works there, and
     * what is on record stays. Whoever worked there works at the oldest that is on.
     *
     * @param seen the version that was shown
     * @throws LastSiteException if no other is on
     * @throws org.stipple.platform.refusal.BusinessException if something is still to come there,
     *     as whoever keeps it says
     * @throws NotFoundException if there is no such site
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOff(long siteId, int seen) {
        Site site = stored(siteId);
        site.mustStillBe(seen);
        if (names.all().stream().noneMatch(each -> each.active() && each.id() != siteId)) {
            throw new LastSiteException();
        }
        site.switchOff();
        // At once: what is being booked meanwhile is waited for, and seen by whoever may refuse.
        entities.flush();
        switched.fire(new SiteSwitched(siteId, false));
    }

    /**
     * Offers a site for bookings again, with its people, rooms and hours.
     *
     * @param seen the version that was shown
     * @throws org.stipple.platform.refusal.BusinessException if somebody works elsewhere by now
     * @throws NotFoundException if there is no such site
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOn(long siteId, int seen) {
        Site site = stored(siteId);
        site.mustStillBe(seen);
        site.switchOn();
        entities.flush();
        switched.fire(new SiteSwitched(siteId, true));
    }

    private Site stored(long siteId) {
        return Optional.ofNullable(entities.find(Site.class, siteId))
                .orElseThrow(() -> new NotFoundException(SITE, siteId));
    }

    private String caller() {
        return context.getCallerPrincipal().getName();
    }
}

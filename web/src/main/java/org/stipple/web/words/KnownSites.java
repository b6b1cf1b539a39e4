package org.stipple.web.words;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;

/**
 * The clinic's sites as pages name them, as {@code #{sites}}. Where there is only one, no page says
 * which.
 */
@Named("sites")
@RequestScoped
public class KnownSites {

    @Inject private SiteService service;

    private List<SiteName> every;
    private Long here;

    /** All that are on, by name. */
    public List<SiteName> getAll() {
        return getEvery().stream().filter(SiteName::active).toList();
    }

    /** The same and those switched off, which is what records name. */
    public List<SiteName> getEvery() {
        if (every == null) {
            every = service.names();
        }
        return every;
    }

    /** Whether more than one is on. */
    public boolean isSeveral() {
        return getAll().size() > 1;
    }

    /** Whether a site is on. */
    public boolean on(long siteId) {
        return find(siteId).map(SiteName::active).orElse(false);
    }

    /** The id of the one where the user works; null until the clinic is set up. */
    public Long getHere() {
        if (here == null && !getAll().isEmpty()) {
            here = service.siteId();
        }
        return here;
    }

    /** What the one is called where the user works; blank until the clinic is set up. */
    public String getName() {
        return Optional.ofNullable(getHere()).flatMap(this::find).map(SiteName::name).orElse("");
    }

    /** What a site is called; blank where there never was another. */
    public String name(long siteId) {
        return getEvery().size() > 1 ? find(siteId).map(SiteName::name).orElse("") : "";
    }

    /** What stands at a site, with the site's name; without it where there is only one. */
    public String in(String what, long siteId) {
        String name = name(siteId);
        return name.isEmpty() ? what : Texts.of("common", "sites.text.in", what, name);
    }

    /** The zone of a site. */
    public ZoneId zone(long siteId) {
        return find(siteId).map(SiteName::zone).orElse(ZoneOffset.UTC);
    }

    private Optional<SiteName> find(long siteId) {
        return getEvery().stream().filter(site -> site.id() == siteId).findFirst();
    }
}

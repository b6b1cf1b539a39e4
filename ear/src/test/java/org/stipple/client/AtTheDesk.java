package org.stipple.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Supplier;
import org.stipple.platform.site.SaveSite;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/** A clinic that is set up, and those who work in it. */
@ApplicationScoped
public class AtTheDesk {

    @Inject private ActAs act;
    @Inject private SiteService sites;

    public <T> T as(Role role, Supplier<T> work) {
        openTheClinic();
        return act.callAs(
                "test." + role.name().toLowerCase(java.util.Locale.ROOT), Set.of(role), work);
    }

    public void does(Role role, Runnable work) {
        as(
                role,
                () -> {
                    work.run();
                    return null;
                });
    }

    public void openTheClinic() {
        if (sites.findSite().isEmpty()) {
            act.callAs("test", Set.of(Role.MANAGER), () -> sites.add(site(false, "")));
        }
    }

    /** Lets the clinic treat minors, or no longer. */
    public void treatMinors(boolean allowed) {
        openTheClinic();
        SiteSummary now = sites.getSite();
        act.callAs(
                "test",
                Set.of(Role.MANAGER),
                () -> {
                    sites.change(
                            now.id(),
                            now.version(),
                            site(allowed, allowed ? "Gillick competence" : ""));
                    return null;
                });
    }

    private static SaveSite site(boolean minorsAllowed, String legalNote) {
        return new SaveSite(
                "Test clinic",
                ZoneId.of("Europe/London"),
                "",
                "",
                "",
                minorsAllowed,
                legalNote,
                24,
                24,
                30,
                "P4W",
                "P1Y",
                "P2M",
                3,
                7);
    }
}

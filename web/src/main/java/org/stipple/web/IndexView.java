package org.stipple.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stipple.web.clinic.SetUpView;

/** Where one starts after signing in. */
@Named
@RequestScoped
public class IndexView {

    private static final List<String> SET_UP_BY = List.of("MANAGER", "ADMIN");

    private static final String TODAY = "/today.xhtml";

    @Inject private ExternalContext external;
    @Inject private SetUpView setUp;

    /**
     * To the checklist as long as something is missing, if that is the caller's to do; else Today.
     */
    public String start() {
        boolean leads = SET_UP_BY.stream().anyMatch(external::isUserInRole);
        if (leads && setUp.isNeeded()) {
            return "/clinic/setup?faces-redirect=true";
        }
        return external.getResourceAsStream(TODAY) == null ? null : TODAY + "?faces-redirect=true";
    }
}

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

    private static final List<String> WORK_HERE =
            List.of("RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER");

    @Inject private ExternalContext external;
    @Inject private SetUpView setUp;

    /**
     * To the checklist as long as something is missing, if that is the caller's to do; else to
     * Today, and who only runs the system to its users.
     */
    public String start() {
        boolean leads = SET_UP_BY.stream().anyMatch(external::isUserInRole);
        if (leads && setUp.isNeeded()) {
            return "/clinic/setup?faces-redirect=true";
        }
        boolean works = WORK_HERE.stream().anyMatch(external::isUserInRole);
        return works ? "/today?faces-redirect=true" : "/clinic/users?faces-redirect=true";
    }
}

package org.stipple.web.security;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.ResourceBundle;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.security.SignInService;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    /** Where it is. */
    static final String PAGE = "/security/signin.xhtml";

    @Inject private FacesContext faces;
    @Inject private ExternalContext external;
    @Inject private SecurityContext security;
    @Inject private SignInService signIns;
    @Inject private ClinicClock clock;

    private String username = "";
    private String password = "";
    private String from = "";

    /** Signs in and goes where the user wanted to go, or says why not. */
    public void signIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        external.getSession(true);
        request.changeSessionId();
        AuthenticationStatus status =
                security.authenticate(
                        request,
                        (HttpServletResponse) external.getResponse(),
                        withParams()
                                .credential(new UsernamePasswordCredential(username, password))
                                .newAuthentication(true));
        switch (status) {
            case SUCCESS ->
                    external.redirect(
                            external.getRequestContextPath() + ReturnAddress.parse(from).path());
            case SEND_CONTINUE -> faces.responseComplete();
            case SEND_FAILURE, NOT_DONE -> sayWhyNot();
        }
    }

    private void sayWhyNot() {
        Instant now = clock.now();
        Optional<Instant> locked = signIns.lockedUntil(username);
        String words =
                locked.map(until -> text("signin.message.locked", minutesFrom(now, until)))
                        .orElseGet(() -> text("signin.message.refused"));
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, words, null));
    }

    private static long minutesFrom(Instant now, Instant until) {
        return Duration.between(now, until).plusSeconds(59).toMinutes();
    }

    private String text(String key, Object... places) {
        ResourceBundle texts = faces.getApplication().getResourceBundle(faces, "securityText");
        return new MessageFormat(texts.getString(key), faces.getViewRoot().getLocale())
                .format(places);
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}

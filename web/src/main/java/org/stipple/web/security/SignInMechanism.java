package org.stipple.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Servlets;

/**
 * Sends whoever is not signed in to the sign-in page, and back to where she wanted to go: on a
 * link, after her session ended, and in the middle of an ajax request.
 */
@AutoApplySession
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {

    @Inject private IdentityStoreHandler identities;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return context.notifyContainerAboutLogin(identities.validate(typed));
        }
        if (!context.isProtected()) {
            return context.doNothing();
        }
        if (isFarewell(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        response.setHeader("Cache-Control", "no-store");
        Servlets.facesRedirect(
                request, response, SignInView.PAGE + "?from=%s", ReturnAddress.of(request).path());
        return AuthenticationStatus.SEND_CONTINUE;
    }

    // A page that is left says so in the background (OmniFaces' view scope). Sent on to the sign-in
    // page it would begin a session there, in the place of the one that the user sees.
    private static boolean isFarewell(HttpServletRequest request) {
        return "unload".equals(request.getParameter("omnifaces.event"));
    }
}

package org.stipple.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.stream.Collectors;

/** Tells the container who a name and a password belong to, and what she may do. */
@ApplicationScoped
public class UserIdentityStore implements IdentityStore {

    @Inject private SignInService signIns;

    public CredentialValidationResult validate(UsernamePasswordCredential typed) {
        SignIn attempt = signIns.signIn(typed.getCaller(), typed.getPassword().getValue());
        return attempt instanceof SignIn.Accepted in
                ? new CredentialValidationResult(
                        in.username(),
                        in.roles().stream().map(Role::name).collect(Collectors.toSet()))
                : CredentialValidationResult.INVALID_RESULT;
    }
}

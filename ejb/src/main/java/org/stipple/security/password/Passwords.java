package org.stipple.security.password;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Hashes and verifies passwords: PBKDF2 with HMAC-SHA-256 (OWASP's number of rounds, or more). */
@ApplicationScoped
public class Passwords {

    private static final Map<String, String> STRENGTH =
            Map.of(
                    "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                    "Pbkdf2PasswordHash.Iterations", "600000",
                    "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                    "Pbkdf2PasswordHash.KeySizeBytes", "32");

    @Inject private Pbkdf2PasswordHash pbkdf2;
    private String nobodys;

    @PostConstruct
    void prepare() {
        pbkdf2.initialize(STRENGTH);
        nobodys = hash("nobody has this password");
    }

    public String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    public boolean fits(char[] password, String hash) {
        return pbkdf2.verify(password, hash);
    }

    /** Takes as long as a real password would, so that timing does not tell who is a user. */
    public void pretend(char[] password) {
        pbkdf2.verify(password, nobodys);
    }
}

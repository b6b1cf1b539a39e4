package org.stipple.messaging.channel;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.stipple.platform.Setting;

/**
 * The gateway that sends the clinic's SMS.
 *
 * @param secret that both sides sign with
 * @param patience how long is waited for its answer
 */
record Gateway(URI url, String secret, Duration patience) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HMAC = "HmacSHA256";

    /** As it was set; empty where no address that is one or no secret was. */
    static Optional<Gateway> find() {
        return Setting.SMS_URL
                .find()
                .filter(url -> url.matches("https?://[^\\s\"<>\\\\^`{|}]+"))
                .flatMap(
                        url ->
                                Setting.SMS_SECRET
                                        .find()
                                        .map(
                                                secret ->
                                                        new Gateway(
                                                                URI.create(url),
                                                                secret,
                                                                PATIENCE)));
    }

    /** The HMAC-SHA-256 of what was said at that second, in hexadecimal digits. */
    String sign(long second, String body) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] signed = mac.doFinal((second + "." + body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

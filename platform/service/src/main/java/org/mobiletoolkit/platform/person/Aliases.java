package org.mobiletoolkit.platform.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Names people to all services alike without saying who they are.
 *
 * <p>Subject ids differ from service to service on purpose. Where one service has to tell the others about a person, it says
 * an alias: each computes it for its own caller with the key that they share, and without the key nobody can turn it back.
 */
@ApplicationScoped
public class Aliases {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Aliases(@ConfigProperty(name = "platform.secrets.key") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The alias of a login of an organisation. */
    public String of(String organisation, String login) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var said = String.join("\n", "alias", organisation, login).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(said));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}

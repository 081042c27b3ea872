package org.mobiletoolkit.platform.settings;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Refuses to run in earnest with a secret that everybody can read in the source. */
@ApplicationScoped
class OwnSecrets {

    private static final String FOR_DEVELOPMENT = "local-development-only";

    /** The environment variable to set, by setting. */
    private static final Map<String, String> SECRETS = Map.of(
            "platform.secrets.key", "TOOLKIT_SECRETS_KEY",
            "quarkus.datasource.password", "QUARKUS_DATASOURCE_PASSWORD",
            "quarkus.flyway.password", "QUARKUS_FLYWAY_PASSWORD",
            "toolkit.evidence.token.client-secret", "TOOLKIT_SERVICE_CLIENT_SECRET");

    private final Config config;

    OwnSecrets(Config config) {
        this.config = config;
    }

    void require(@Observes StartupEvent starting) {
        if (LaunchMode.current() != LaunchMode.NORMAL) {
            return;
        }
        var known =
                known(setting -> config.getOptionalValue(setting, String.class).orElse(null));
        if (!known.isEmpty()) {
            throw new IllegalStateException("Secrets that anybody can read in the source are in use; set "
                    + String.join(" and ", known) + " to values of your own");
        }
    }

    /** The variables of those secrets whose value is no secret. */
    static List<String> known(Function<String, @Nullable String> settings) {
        var service = settings.apply("platform.service");
        return SECRETS.entrySet().stream()
                .filter(secret -> isKnown(settings.apply(secret.getKey()), service))
                .map(Map.Entry::getValue)
                .sorted()
                .collect(Collectors.toList());
    }

    private static boolean isKnown(@Nullable String value, @Nullable String service) {
        return value != null
                && (value.startsWith(FOR_DEVELOPMENT) || value.equals(service) || value.equals(service + "_serving"));
    }
}

package org.mobiletoolkit.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

class OwnSecretsTest {

    private static final Map<String, String> OWN = Map.of(
            "platform.service", "device",
            "platform.secrets.key", "8Y2xkqk1",
            "quarkus.datasource.password", "zt7hT0aB",
            "quarkus.flyway.password", "kQ51mmHs");

    @Test
    void areInUseWhereEverySecretWasSet() {
        assertThat(OwnSecrets.known(OWN::get)).isEmpty();
    }

    @Test
    void areMissingWhereTheSourceTellsThem() {
        var settings = new HashMap<>(OWN);
        settings.put("quarkus.datasource.password", "device_serving");
        settings.put("quarkus.flyway.password", "device");
        settings.put("toolkit.evidence.token.client-secret", "local-development-only");

        assertThat(OwnSecrets.known(settings::get))
                .containsExactly(
                        "QUARKUS_DATASOURCE_PASSWORD", "QUARKUS_FLYWAY_PASSWORD", "TOOLKIT_SERVICE_CLIENT_SECRET");
    }

    @Test
    void areMissingByDefault() {
        var config = ConfigProvider.getConfig();

        assertThat(OwnSecrets.known(setting -> setting.equals("platform.service")
                        ? "device"
                        : config.getOptionalValue(setting, String.class).orElse(null)))
                .contains("TOOLKIT_SECRETS_KEY");
    }
}

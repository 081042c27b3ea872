package org.mobiletoolkit.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Settings that are alike are defaults in the platform's jars; what a service or its environment says comes before them. */
class SettingsTest {

    private static final List<Path> SHARED = List.of(
            Path.of("..", "platform", "http", "src", "main", "resources", "META-INF", "microprofile-config.properties"),
            Path.of(
                    "..",
                    "platform",
                    "service",
                    "src",
                    "main",
                    "resources",
                    "META-INF",
                    "microprofile-config.properties"));

    private static final List<String> APPLICATIONS =
            List.of("stakeholder-service", "benefits-service", "procurement-service", "device-service", "gateway");

    @Test
    void arriveFromThePlatform() {
        var settings = settings(Map.of());

        assertThat(settings.getValue("quarkus.http.host", String.class)).isEqualTo("127.0.0.1");
        assertThat(settings.getValue("quarkus.rest.path", String.class)).isEqualTo("/api/v1");
        assertThat(settings.getValue("quarkus.datasource.username", String.class))
                .isEqualTo("sample_serving");
        assertThat(settings.getValue("quarkus.datasource.jdbc.url", String.class))
                .endsWith("/sample");
    }

    @Test
    void giveWayToTheServiceAndToTheEnvironment() {
        var settings =
                settings(Map.of("QUARKUS_DATASOURCE_USERNAME", "another", "TOOLKIT_ISSUER", "https://login.example"));

        assertThat(settings.getValue("quarkus.datasource.username", String.class))
                .isEqualTo("another");
        assertThat(settings.getValue("platform.identity.issuers.main.issuer", String.class))
                .isEqualTo("https://login.example");
        assertThat(settings.getValue("quarkus.shutdown.timeout", String.class)).isEqualTo("20s");
    }

    @Test
    void areSaidOnce() throws IOException {
        var said = new HashSet<Map.Entry<Object, Object>>();
        for (var file : SHARED) {
            said.addAll(properties(file).entrySet());
        }
        for (var application : APPLICATIONS) {
            var own = properties(Path.of("..", application, "src", "main", "resources", "application.properties"));
            assertThat(own.entrySet()).as(application).doesNotContainAnyElementsOf(said);
            said.addAll(own.entrySet());
        }
    }

    /** As an application reads them: the jars' defaults, its own file before them, the environment before both. */
    private static SmallRyeConfig settings(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addPropertiesSources()
                .withSources(
                        new PropertiesConfigSource(
                                Map.of("platform.service", "sample", "quarkus.shutdown.timeout", "20s"), "own", 250),
                        new EnvConfigSource(environment, 300))
                .build();
    }

    private static Properties properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}

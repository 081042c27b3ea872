package org.mobiletoolkit.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mobiletoolkit.local.issuer.Issuer;
import org.mobiletoolkit.local.postgres.DatabaseAccess;

/** What an application is told by environment variables: the same ones that a trust sets in production. */
final class ApplicationEnvironment {

    private final Settings settings;
    private final Secrets secrets;

    ApplicationEnvironment(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** The variables of one application; the gateway has no database. */
    Map<String, String> of(Application application, Optional<DatabaseAccess> database) throws IOException {
        var ports = settings.ports();
        var variables = new TreeMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(application.port())));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.of(application.management())));
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.of(Port.KAFKA));
        variables.put("TOOLKIT_ISSUER", settings.issuerUrl());
        variables.put("TOOLKIT_TOKEN_URL", settings.issuerUrl() + "/token");
        variables.put("TOOLKIT_AUDIENCE", Issuer.audience());
        variables.put("TOOLKIT_SERVICE_CLIENT_ID", application.module());
        variables.put("TOOLKIT_SERVICE_CLIENT_SECRET", secrets.of(clientSecret(application)));
        variables.put("TOOLKIT_SECRETS_KEY", secrets.of("secrets-key"));
        for (var service : Application.services()) {
            variables.put("TOOLKIT_" + service + "_URL", ports.url(service.port()));
        }
        database.ifPresent(access -> {
            variables.put("QUARKUS_DATASOURCE_JDBC_URL", access.url());
            variables.put("QUARKUS_DATASOURCE_USERNAME", access.serving().role());
            variables.put("QUARKUS_DATASOURCE_PASSWORD", access.serving().password());
            variables.put("QUARKUS_FLYWAY_USERNAME", access.owner().role());
            variables.put("QUARKUS_FLYWAY_PASSWORD", access.owner().password());
        });
        return variables;
    }

    /** Writes the variables to a file that a shell or an IDE can read, to run the application by hand. */
    Path export(Application application, Map<String, String> variables) throws IOException {
        var file = settings.data().resolve("env").resolve(application.module() + ".env");
        PrivateFile.write(
                file,
                variables.entrySet().stream()
                        .map(variable -> variable.getKey() + "=" + variable.getValue() + "\n")
                        .collect(Collectors.joining()));
        return file;
    }

    static String clientSecret(Application application) {
        return "client." + application.module();
    }
}

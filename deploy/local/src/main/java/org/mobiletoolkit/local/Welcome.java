package org.mobiletoolkit.local;

/** What is printed when everything is ready: where things are, and commands that work when pasted. */
final class Welcome {

    private Welcome() {}

    static String of(Settings settings) {
        return settings.infrastructureOnly() ? infrastructure(settings) : suite(settings);
    }

    private static String suite(Settings settings) {
        var gateway = settings.ports().url(Port.GATEWAY);
        return """

                The suite is ready.

                  Gateway    %1$s
                  API        %1$s/api-docs
                  People     %2$s
                  Logs       %4$s

                Get a token as the senior responsible owner of trust RRX, and use it:

                  TOKEN=$(curl -s %3$s -d grant_type=password -d username=sro@rrx -d password=local | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                  curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/v1/initiatives

                Ctrl-C stops everything; what was recorded is there at the next start.
                """.formatted(
                        gateway, settings.ports().url(Port.ISSUER), settings.issuerUrl() + "/token", settings.logs());
    }

    private static String infrastructure(Settings settings) {
        return """

                PostgreSQL, Kafka and the issuer are ready; services and gateway are yours to start.

                  People     %1$s
                  Logs       %2$s
                  Variables  %3$s/<module>.env

                For example: (set -a; . %3$s/device-service.env; java -jar device-service/target/quarkus-app/quarkus-run.jar)

                Ctrl-C stops everything; what was recorded is there at the next start.
                """.formatted(
                        settings.ports().url(Port.ISSUER),
                        settings.logs(),
                        settings.data().resolve("env"));
    }
}

package org.mobiletoolkit.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.mobiletoolkit.local.process.Launch;
import org.mobiletoolkit.local.process.Launch.StopSignal;
import org.mobiletoolkit.local.process.ManagedProcess;
import org.mobiletoolkit.local.process.ProcessLedger;

/** Starts a service or the gateway as a JVM of its own and knows when it is ready. */
final class ApplicationProcess {

    private static final Duration WITHOUT_PROGRESS = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(25);
    private static final Duration PROBE = Duration.ofSeconds(2);

    // A probe that is answered with "not yet" would leave a line that looks like progress.
    private static final String QUIET_ABOUT_PROBES = "-Dquarkus.log.category.\"io.smallrye.health\".level=WARN";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(PROBE).build();

    private ApplicationProcess() {}

    /** Refuses an application whose jar is missing. */
    static void requireBuilt(Application application, Path home) throws StartFailure {
        var jar = application.jar(home);
        if (!Files.isRegularFile(jar)) {
            throw new StartFailure("%s is not built: %s is missing; run ./toolkit without --no-build, or mvn package"
                    .formatted(application.module(), jar));
        }
    }

    /** Starts the JVM; it is not ready yet. */
    static ManagedProcess launch(
            Application application, Settings settings, Map<String, String> environment, ProcessLedger ledger)
            throws StartFailure, IOException {
        var jar = application.jar(settings.home());
        var name = application.module();
        var options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError"));
        options.add(QUIET_ABOUT_PROBES);
        options.addAll(List.of("-jar", jar.toString()));
        return ManagedProcess.start(
                new Launch(
                        name,
                        Launch.java(name, settings.data(), options),
                        environment,
                        settings.data(),
                        log(settings, name),
                        StopSignal.TERM,
                        STOP),
                ledger);
    }

    /** Waits until the application says on its management port that it is ready. */
    static void awaitReady(ManagedProcess process, String managementUrl, Consumer<String> tell)
            throws StartFailure, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(managementUrl + "/q/health/ready"))
                .timeout(PROBE)
                .build();
        process.awaitReady(
                WITHOUT_PROGRESS,
                () -> HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200,
                tell);
    }

    private static Path log(Settings settings, String name) {
        return settings.logs().resolve(name + ".log");
    }
}

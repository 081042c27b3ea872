package org.mobiletoolkit.local.process;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.local.process.Launch.StopSignal;

/** Launches of {@link Sample}. */
final class SampleLaunch {

    private static final Path CLASSES = Path.of("target/test-classes").toAbsolutePath();

    private SampleLaunch() {}

    static Launch of(Path data, String name, Duration patience, String... arguments) {
        var options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-cp", CLASSES.toString()));
        options.add(Sample.class.getName());
        options.addAll(List.of(arguments));
        return new Launch(
                name,
                Launch.java(name, data, options),
                Map.of("SAMPLE", "yes"),
                data,
                data.resolve("logs").resolve(name + ".log"),
                StopSignal.TERM,
                patience);
    }

    static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    static ManagedProcess.Probe health(int port) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/q/health/ready".formatted(port)))
                .build();
        return () -> HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode()
                == 200;
    }
}

package org.mobiletoolkit.local.kafka;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.mobiletoolkit.local.PrivateFile;
import org.mobiletoolkit.local.StartFailure;
import org.mobiletoolkit.local.process.ClassArchive;
import org.mobiletoolkit.local.process.Launch;
import org.mobiletoolkit.local.process.Launch.StopSignal;
import org.mobiletoolkit.local.process.ManagedProcess;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Tool;

/** A Kafka broker and controller in one child process, on a data folder that survives it. */
public final class Kafka {

    /** The name of its process and log. */
    public static final String NAME = "kafka";

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(30);

    private final ManagedProcess process;
    private final Place place;

    private Kafka(ManagedProcess process, Place place) {
        this.process = process;
        this.place = place;
    }

    /**
     * Where one broker lives.
     *
     * @param libraries the folder of jars that holds Kafka
     * @param data the stack's data folder
     * @param logs where its log goes
     * @param port its loopback port for clients
     * @param controllerPort its loopback port for itself as controller
     */
    public record Place(Path libraries, Path data, Path logs, int port, int controllerPort) {

        Path folder() {
            return data.resolve("kafka");
        }

        /** What clients connect to. */
        public String bootstrapServers() {
            return "127.0.0.1:" + port;
        }
    }

    /** Starts a broker, formatting its storage the first time; it is not ready yet. */
    public static Kafka launch(Place place, ProcessLedger ledger)
            throws IOException, StartFailure, InterruptedException {
        var configuration = place.folder().resolve("server.properties");
        PrivateFile.write(configuration, BrokerConfiguration.of(place));
        if (!Files.exists(place.folder().resolve("log/meta.properties"))) {
            format(place, configuration);
        }
        return new Kafka(ManagedProcess.start(describe(place, configuration), ledger), place);
    }

    /** Waits until the broker answers and has the topics. */
    public void awaitReady(List<Topic> topics) throws StartFailure, InterruptedException {
        process.awaitReady(START, () -> listens() && has(topics));
    }

    private static Launch describe(Place place, Path configuration) throws IOException {
        var options = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Xmx384m", "-XX:+ExitOnOutOfMemoryError"));
        options.addAll(ClassArchive.options(place.data(), NAME, place.libraries()));
        options.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                place.libraries() + "/*",
                "kafka.Kafka",
                configuration.toString()));
        return new Launch(
                NAME,
                Launch.java(NAME, place.data(), options),
                Map.of(),
                place.data(),
                place.logs().resolve(NAME + ".log"),
                StopSignal.TERM,
                STOP);
    }

    private static void format(Place place, Path configuration) throws IOException, StartFailure, InterruptedException {
        var command = Launch.java(
                "kafka-format",
                place.data(),
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        place.libraries() + "/*",
                        "kafka.tools.StorageTool",
                        "format",
                        "--cluster-id",
                        Uuid.randomUuid().toString(),
                        "--config",
                        configuration.toString()));
        Tool.run(command, place.logs().resolve("kafka-format.log"));
    }

    // Cheaper than an admin client that logs and backs off while nobody listens.
    private boolean listens() throws IOException {
        try (var socket = new Socket("127.0.0.1", place.port())) {
            return socket.isConnected();
        }
    }

    private boolean has(List<Topic> topics) throws ExecutionException, InterruptedException {
        var settings = Map.<String, Object>of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, place.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 4_000);
        try (var admin = Admin.create(settings)) {
            Topics.ensure(admin, topics);
            return true;
        }
    }

    /** The process, to be watched and stopped. */
    public ManagedProcess process() {
        return process;
    }
}

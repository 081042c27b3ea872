package org.mobiletoolkit.local;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.mobiletoolkit.local.process.ManagedProcess;
import org.mobiletoolkit.local.process.ProcessLedger;

/**
 * The whole suite for real, on free ports and a data folder of its own: started once before the first test class that
 * asks for it, stopped after the last. A test takes it as a parameter.
 */
public final class RunningSuite implements BeforeAllCallback, ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningSuite.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        running(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Running.class;
    }

    @Override
    public Running resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    private static Running running(ExtensionContext context) {
        return context.getRoot()
                .getStore(SPACE)
                .computeIfAbsent(Running.class, unknown -> Running.start(), Running.class);
    }

    /** The suite while it runs. */
    public static final class Running implements AutoCloseable {

        private final Settings settings;
        private final Suite suite;
        private final HttpClient http = HttpClient.newHttpClient();
        private final Map<String, String> tokens = new ConcurrentHashMap<>();
        private final List<ManagedProcess> startedAgain = new ArrayList<>();

        private Running(Settings settings, Suite suite) {
            this.settings = settings;
            this.suite = suite;
        }

        static Running start() {
            try {
                var data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "suite");
                var settings = new Settings(Path.of("../.."), data, Ports.free(), false);
                var log = Files.newOutputStream(data.resolve("start.log"));
                var console = new Console(new PrintStream(log, true, StandardCharsets.UTF_8));
                var suite = new Suite(settings, console, Clock.systemUTC());
                suite.start();
                return new Running(settings, suite);
            } catch (IOException | StartFailure failed) {
                throw new IllegalStateException("the suite does not start: " + failed.getMessage(), failed);
            }
        }

        /** Where people send their requests. */
        public URI gateway() {
            return URI.create(settings.ports().url(Port.GATEWAY));
        }

        /** Where one application answers requests itself, past the gateway. */
        public URI address(Application application) {
            return URI.create(settings.ports().url(application.port()));
        }

        /** Where one application tells its health and metrics. */
        public URI management(Application application) {
            return URI.create(settings.ports().url(application.management()));
        }

        /** The database of a service, as the service itself sees it. */
        public Connection database(Application service) throws IOException, SQLException {
            var environment = environment(service);
            return DriverManager.getConnection(
                    environment.get("QUARKUS_DATASOURCE_JDBC_URL"),
                    environment.get("QUARKUS_DATASOURCE_USERNAME"),
                    environment.get("QUARKUS_DATASOURCE_PASSWORD"));
        }

        private Map<String, String> environment(Application application) throws IOException {
            var variables = new Properties();
            try (var reader =
                    Files.newBufferedReader(settings.data().resolve("env").resolve(application.module() + ".env"))) {
                variables.load(reader);
            }
            return variables.stringPropertyNames().stream()
                    .collect(Collectors.toMap(Function.identity(), variables::getProperty));
        }

        /** Asks an application to end, as an operator does, and returns when it has; the rest of the suite goes on. */
        public void end(Application application) {
            var process = process(application);
            process.destroy();
            process.onExit().join();
        }

        private ProcessHandle process(Application application) {
            return jvms().filter(named(application.module()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(application + " does not run"));
        }

        /** Ends an application as a crash would; the rest of the suite goes on. */
        public void crash(Application application) throws InterruptedException {
            var process = process(application);
            process.destroyForcibly();
            process.onExit().join();
            bury(application);
        }

        private Stream<ProcessHandle> jvms() {
            return ProcessHandle.current()
                    .children()
                    .filter(child ->
                            child.info().commandLine().orElse("").contains(" -Dtoolkit.data=" + settings.data() + " "));
        }

        private static Predicate<ProcessHandle> named(String part) {
            return child -> child.info().commandLine().orElse("").contains(" -Dtoolkit.part=" + part + " ");
        }

        // Kafka would wait 45 s for a consumer that crashed before it gives its partitions to another.
        private void bury(Application application) throws InterruptedException {
            try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()))) {
                admin.removeMembersFromConsumerGroup(application.module(), new RemoveMembersFromConsumerGroupOptions())
                        .all()
                        .get();
            } catch (ExecutionException refused) {
                throw new IllegalStateException("the dead consumer could not be removed", refused);
            }
        }

        /** Starts an application again that has crashed, and returns when it is ready. */
        public void startAgain(Application application) throws IOException, StartFailure, InterruptedException {
            var process = ApplicationProcess.launch(
                    application, settings, environment(application), new ProcessLedger(settings.data()));
            startedAgain.add(process);
            ApplicationProcess.awaitReady(process, settings.ports().url(application.management()), unsaid -> {});
        }

        /** What a Kafka client connects to. */
        public String bootstrapServers() {
            return "127.0.0.1:" + settings.ports().of(Port.KAFKA);
        }

        /** Where the logs of the processes are. */
        public Path logs() {
            return settings.logs();
        }

        /** A token of one of the ready-made people, such as {@code sro@rrx}; the same one each time. */
        public String token(String username) {
            return tokens.computeIfAbsent(
                    username,
                    name -> ask("grant_type=password&password=local&username="
                            + URLEncoder.encode(name, StandardCharsets.UTF_8)));
        }

        private String ask(String form) {
            var request = HttpRequest.newBuilder(URI.create(settings.issuerUrl() + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            try {
                var answer = http.send(request, BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException("no token: " + answer.body());
                }
                return (String) JsonUtil.parseJson(answer.body()).get("access_token");
            } catch (IOException | JoseException unusable) {
                throw new IllegalStateException("no token", unusable);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            }
        }

        /** In no order, since the data goes too: an orderly end would write a class archive for a start that never comes. */
        @Override
        public void close() throws InterruptedException {
            jvms().forEach(ProcessHandle::destroyForcibly);
            for (var process : startedAgain) {
                process.stop();
            }
            suite.close();
        }
    }
}

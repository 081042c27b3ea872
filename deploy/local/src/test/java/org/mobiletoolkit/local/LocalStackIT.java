package org.mobiletoolkit.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the launcher as a person does, as a process of its own, with stand-ins for the applications. */
class LocalStackIT {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final String INFRASTRUCTURE_ONLY = "--infrastructure-only";

    @TempDir
    Path folder;

    private final List<Process> launchers = new ArrayList<>();
    private Path home;
    private Path data;
    private Path notes;
    private Ports ports;

    @BeforeEach
    void pretendABuild() throws Exception {
        home = StandIn.builtCheckout(folder.resolve("checkout"));
        data = folder.resolve("data");
        notes = folder.resolve("notes");
        ports = Ports.free();
    }

    @AfterEach
    void leaveNothing() throws Exception {
        launchers.forEach(Process::destroyForcibly);
        children().forEach(ProcessHandle::destroyForcibly);
        await().atMost(LONG).pollInterval(BETWEEN_LOOKS).until(() -> children().isEmpty());
        Files.delete(home.resolve("deploy/local/target"));
    }

    @Test
    void stopsInOrderOnCtrlCAndLeavesNoProcess() throws Exception {
        // Given
        var launcher = start("one");
        awaitReady("one");
        assertThat(said("one"))
                .contains("The suite is ready")
                .contains("Gateway    " + ports.url(Port.GATEWAY))
                .contains("API        " + ports.url(Port.GATEWAY) + "/api-docs")
                .contains("curl -s " + ports.url(Port.ISSUER) + "/realms/local/token")
                .contains("Logs       " + data.resolve("logs"));
        assertThat(children()).hasSizeGreaterThanOrEqualTo(7);

        // When
        new ProcessBuilder("kill", "-INT", "--", "-" + launcher.pid()).start().waitFor();

        // Then
        assertThat(exitCode(launcher)).isZero();
        assertThat(said("one")).endsWith("Stopped.\n");
        assertThat(children()).isEmpty();
        var ends = Files.readAllLines(notes);
        assertThat(ends.get(0)).isEqualTo("gateway ended, infrastructure true");
        assertThat(ends)
                .containsExactlyInAnyOrder(
                        "gateway ended, infrastructure true",
                        "stakeholder-service ended, infrastructure true",
                        "benefits-service ended, infrastructure true",
                        "procurement-service ended, infrastructure true",
                        "device-service ended, infrastructure true");
    }

    @Test
    void stopsTheRestAndNamesThePartThatDied() throws Exception {
        var launcher = start("one", INFRASTRUCTURE_ONLY);
        awaitReady("one");

        part("kafka").destroyForcibly();

        assertThat(exitCode(launcher)).isEqualTo(1);
        assertThat(said("one"))
                .contains("The suite stops: kafka ended with exit code 137")
                .contains("last lines of " + data.resolve("logs/kafka.log"));
        assertThat(children()).isEmpty();
    }

    @Test
    void startsAgainOnTheDataOfAKilledRunAndThenKeepsOthersOut() throws Exception {
        // Given
        var killed = start("one", INFRASTRUCTURE_ONLY);
        awaitReady("one");
        killed.destroyForcibly().waitFor();
        assertThat(children()).hasSizeGreaterThanOrEqualTo(2);

        // When
        var again = start("two", INFRASTRUCTURE_ONLY);
        awaitReady("two");

        // Then
        assertThat(said("two")).contains("ended what an earlier, killed run had left: kafka, postgres");
        var other = start("three", INFRASTRUCTURE_ONLY);
        assertThat(exitCode(other)).isEqualTo(1);
        assertThat(said("three")).contains("another stack (process %d) runs on %s".formatted(again.pid(), data));
        again.destroy();
        assertThat(exitCode(again)).isZero();
        assertThat(children()).isEmpty();
    }

    @Test
    void saysWhatIsNotBuiltBeforeItStartsAnything() throws Exception {
        Files.delete(Application.PROCUREMENT.jar(home));

        var launcher = start("one");

        assertThat(exitCode(launcher)).isEqualTo(1);
        assertThat(said("one")).contains("procurement-service is not built").doesNotContain("ready");
        assertThat(children()).isEmpty();
    }

    private Process start(String log, String... options) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of("target/classes").toAbsolutePath() + ":"
                + Path.of("target/lib").toAbsolutePath() + "/*";
        // A process group of its own and ears for Ctrl-C, as a terminal gives them; a build in the background has none.
        var command = new ArrayList<>(List.of("env", "--default-signal=INT", "setsid", java));
        command.addAll(List.of("-Dtoolkit.home=" + home, "-cp", classes, LocalStack.class.getName()));
        command.addAll(List.of("--data", data.toString()));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(log).toFile());
        for (var port : Port.values()) {
            builder.environment().put(port.variable(), Integer.toString(ports.of(port)));
        }
        builder.environment().put("STAND_IN_NOTES", notes.toString());
        var launcher = builder.start();
        launchers.add(launcher);
        return launcher;
    }

    private void awaitReady(String log) {
        await().atMost(LONG).pollInterval(BETWEEN_LOOKS).until(() -> said(log).contains("Ctrl-C stops everything"));
    }

    private String said(String log) throws IOException {
        return Files.readString(folder.resolve(log));
    }

    private static int exitCode(Process launcher) throws InterruptedException {
        assertThat(launcher.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return launcher.exitValue();
    }

    private List<ProcessHandle> children() {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("-Dtoolkit.data=" + data) || line.contains("-D " + data))
                        .isPresent())
                .toList();
    }

    private ProcessHandle part(String name) {
        return children().stream()
                .filter(process -> process.info().commandLine().orElse("").contains("-Dtoolkit.part=" + name))
                .findFirst()
                .orElseThrow();
    }
}

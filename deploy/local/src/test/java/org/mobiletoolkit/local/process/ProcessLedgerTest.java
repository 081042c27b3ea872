package org.mobiletoolkit.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobiletoolkit.local.process.Launch.StopSignal;

class ProcessLedgerTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private final Processes processes = new Processes();

    @AfterEach
    void leaveNothing() {
        processes.kill();
    }

    @Test
    void endsInOrderWhatAKilledSupervisorLeft() throws Exception {
        var left = started("orderly");

        var ended = new ProcessLedger(data).endLeftovers(List.of("kafka", "postgres"));

        assertThat(ended).containsExactly("orderly");
        assertThat(left.alive()).isFalse();
        assertThat(data.resolve("logs/orderly.log")).hasContent("ended in order\n");
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void endsServicesBeforeTheInfrastructureTheyUse() throws Exception {
        started("postgres");
        started("stakeholder-service");
        started("kafka");

        assertThat(new ProcessLedger(data).endLeftovers(List.of("kafka", "postgres")))
                .containsExactly("stakeholder-service", "kafka", "postgres");
    }

    @Test
    void sparesAProcessThatHasTheNumberButStartedAtAnotherTime() throws Exception {
        var other = started("orderly");
        write("orderly", other.pid(), startOf(other).minusSeconds(3600));

        assertThat(new ProcessLedger(data).endLeftovers(List.of())).isEmpty();
        assertThat(other.alive()).isTrue();
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void sparesAProcessOfAnotherDataFolder() throws Exception {
        var other = started("orderly");
        var elsewhere = Files.createDirectories(data.resolve("elsewhere"));
        Files.createDirectories(elsewhere.resolve("pids"));
        Files.copy(data.resolve("pids/orderly"), elsewhere.resolve("pids/orderly"));

        assertThat(new ProcessLedger(elsewhere).endLeftovers(List.of())).isEmpty();
        assertThat(other.alive()).isTrue();
    }

    @Test
    void forgetsAProcessThatIsGone() throws Exception {
        var gone = started("orderly");
        gone.kill();
        gone.onExit().join();

        assertThat(new ProcessLedger(data).endLeftovers(List.of())).isEmpty();
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void forgetsAnEntryThatMakesNoSense() throws Exception {
        Files.createDirectories(data.resolve("pids"));
        Files.writeString(data.resolve("pids/kafka"), "half a line");
        Files.writeString(data.resolve("pids/gateway"), "one two three");

        assertThat(new ProcessLedger(data).endLeftovers(List.of("kafka"))).isEmpty();
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void hasNothingToEndOnANewFolder() throws Exception {
        assertThat(new ProcessLedger(data).endLeftovers(List.of("kafka"))).isEmpty();
    }

    private ManagedProcess started(String name) throws Exception {
        var port = SampleLaunch.freePort();
        var process = ManagedProcess.start(
                SampleLaunch.of(data, name, LONG, "orderly", Integer.toString(port)), new ProcessLedger(data));
        processes.add(Processes.Tier.SERVICES, process);
        process.awaitReady(LONG, SampleLaunch.health(port));
        return process;
    }

    private static Instant startOf(ManagedProcess process) {
        return ProcessHandle.of(process.pid())
                .orElseThrow()
                .info()
                .startInstant()
                .orElseThrow();
    }

    private void write(String name, long pid, Instant start) throws Exception {
        Files.writeString(
                data.resolve("pids").resolve(name), "%d %d %s".formatted(pid, start.toEpochMilli(), StopSignal.TERM));
    }
}

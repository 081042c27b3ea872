package org.mobiletoolkit.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobiletoolkit.local.StartFailure;

class ManagedProcessTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path data;

    private final Processes processes = new Processes();

    @AfterEach
    void leaveNothing() {
        processes.kill();
    }

    @Test
    void isReadyWhenItAnswersAndEndsInOrderWhenAsked() throws Exception {
        var port = SampleLaunch.freePort();
        var process = start("orderly", LONG, "orderly", Integer.toString(port));

        process.awaitReady(LONG, SampleLaunch.health(port));
        process.stop();

        assertThat(process.alive()).isFalse();
        assertThat(data.resolve("logs/orderly.log")).hasContent("ended in order\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("logs/orderly.log"))))
                .isEqualTo("rw-------");
        assertThat(data.resolve("pids")).isEmptyDirectory();
    }

    @Test
    void isKilledWhenItDoesNotEndInTime() throws Exception {
        var port = SampleLaunch.freePort();
        var process = start("stubborn", Duration.ofMillis(500), "stubborn", Integer.toString(port));
        process.awaitReady(LONG, SampleLaunch.health(port));

        process.stop();

        assertThat(process.alive()).isFalse();
        assertThat(data.resolve("logs/stubborn.log")).hasContent("refuses to end\n");
    }

    @Test
    void saysHowItEndedAndWhatItSaidLastWhenItEndsBeforeItIsReady() throws Exception {
        var process = start("failing", LONG, "failing");

        assertThatThrownBy(() -> process.awaitReady(LONG, () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessage("""
                        failing ended with exit code 3
                          last lines of %s:
                            cannot find the database""".formatted(data.resolve("logs/failing.log")));
    }

    @Test
    void isGivenUpWhenItIsNotReadyInTime() throws Exception {
        var process = start("orderly", LONG, "orderly", Integer.toString(SampleLaunch.freePort()));

        assertThatThrownBy(() -> process.awaitReady(Duration.ofMillis(300), () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("orderly was not ready after ");
    }

    @Test
    void namesAProgramThatCannotBeRun() {
        var known = SampleLaunch.of(data, "sample", LONG, "failing");
        var launch = new Launch(
                known.name(),
                known.command(),
                known.environment(),
                data.resolve("missing"),
                known.log(),
                known.stopSignal(),
                known.patience());

        assertThatThrownBy(() -> ManagedProcess.start(launch, new ProcessLedger(data)))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("sample cannot be started");
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws Exception {
        start("failing", LONG, "failing").onExit().get(30, TimeUnit.SECONDS);
        start("failing", LONG, "failing").onExit().get(30, TimeUnit.SECONDS);

        assertThat(Files.list(data.resolve("logs")))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("failing.log", "failing.log.1");
        assertThat(data.resolve("logs/failing.log.1")).hasContent("cannot find the database\n");
    }

    @Test
    void isReportedWhenItDiesUnasked() throws Exception {
        var port = SampleLaunch.freePort();
        var process = start("orderly", LONG, "orderly", Integer.toString(port));
        process.awaitReady(LONG, SampleLaunch.health(port));

        process.kill();

        assertThat(processes.deaths().poll(30, TimeUnit.SECONDS))
                .extracting(Processes.Death::name)
                .isEqualTo("orderly");
    }

    @Test
    void isNotReportedWhenItIsStopped() throws Exception {
        var port = SampleLaunch.freePort();
        var process = start("orderly", LONG, "orderly", Integer.toString(port));
        process.awaitReady(LONG, SampleLaunch.health(port));

        processes.stop();

        assertThat(process.alive()).isFalse();
        assertThat(processes.deaths()).isEmpty();
    }

    @Test
    void isKilledAtOnceWhenTheStackIsAlreadyStopping() throws Exception {
        processes.stop();

        var late = start("orderly", LONG, "orderly", Integer.toString(SampleLaunch.freePort()));

        assertThat(late.onExit().get(30, TimeUnit.SECONDS).alive()).isFalse();
    }

    private ManagedProcess start(String name, Duration patience, String... arguments) throws StartFailure {
        var process = ManagedProcess.start(SampleLaunch.of(data, name, patience, arguments), new ProcessLedger(data));
        processes.add(Processes.Tier.SERVICES, process);
        return process;
    }
}

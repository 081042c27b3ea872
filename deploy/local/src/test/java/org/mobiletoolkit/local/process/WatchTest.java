package org.mobiletoolkit.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mobiletoolkit.local.Console;
import org.mobiletoolkit.local.StartFailure;
import org.mobiletoolkit.local.process.Processes.Tier;

class WatchTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final List<Duration> NO_PAUSES = Collections.nCopies(3, Duration.ZERO);

    @TempDir
    Path data;

    private final Processes processes = new Processes();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final List<String> startedAgain = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void leaveNothing() {
        processes.kill();
    }

    @Test
    void anApplicationThatKeepsDyingIsStartedThreeTimesAgainAndThenAllEnds() throws Exception {
        start(Tier.SERVICES, "failing");

        var why = watch(Clock.systemUTC(), name -> start(Tier.SERVICES, name)).untilTheEnd();

        assertThat(startedAgain).containsExactly("failing", "failing", "failing");
        assertThat(why)
                .startsWith("failing ended with exit code 3")
                .contains("cannot find the database")
                .endsWith("failing has died 4 times within 10 minutes, so it is not started again.");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("starting failing again in 0 s (1 of 3)", "starting failing again in 0 s (3 of 3)");
    }

    @Test
    void oneThatDiesAndThenLivesDisturbsNobody() throws Exception {
        start(Tier.GATEWAY, "failing");

        var why = watch(Clock.systemUTC(), name -> {
                    // what lives is ended by the infrastructure, or the watch would have no end
                    start(Tier.KAFKA, "kafka");
                })
                .untilTheEnd();

        assertThat(startedAgain).containsExactly("failing");
        assertThat(why).startsWith("kafka ended with exit code 3").endsWith("Nothing goes on without kafka.");
    }

    @Test
    void infrastructureIsNotStartedAgain() throws Exception {
        start(Tier.POSTGRES, "postgres");

        assertThat(watch(Clock.systemUTC(), name -> {}).untilTheEnd())
                .startsWith("postgres ended with exit code 3")
                .endsWith("Nothing goes on without postgres.");
        assertThat(startedAgain).isEmpty();
    }

    @Test
    void deathsOfLongAgoAreForgiven() throws Exception {
        start(Tier.SERVICES, "failing");

        var why = watch(new Hourly(), name -> {
                    if (startedAgain.size() == 6) {
                        start(Tier.KAFKA, "kafka");
                    } else {
                        start(Tier.SERVICES, name);
                    }
                })
                .untilTheEnd();

        assertThat(startedAgain).hasSize(6);
        assertThat(why).startsWith("kafka ended");
    }

    @Test
    void whatCannotBeRunAnyMoreCountsAsDead() throws Exception {
        start(Tier.SERVICES, "failing");

        var why = watch(Clock.systemUTC(), name -> {
                    throw new StartFailure("the jar is gone");
                })
                .untilTheEnd();

        assertThat(startedAgain).hasSize(3);
        assertThat(why).startsWith("the jar is gone");
    }

    private Watch watch(Clock clock, Watch.Restart restart) {
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Watch(
                processes,
                name -> {
                    startedAgain.add(name);
                    restart.start(name);
                },
                console,
                clock,
                NO_PAUSES);
    }

    private void start(Tier tier, String name) throws StartFailure {
        processes.add(
                tier, ManagedProcess.start(SampleLaunch.of(data, name, LONG, "failing"), new ProcessLedger(data)));
    }

    /** An hour passes between any two looks. */
    private static final class Hourly extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plus(Duration.ofHours(1));
            return now;
        }
    }
}

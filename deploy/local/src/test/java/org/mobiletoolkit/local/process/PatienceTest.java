package org.mobiletoolkit.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    private final AtomicLong time = new AtomicLong(17);
    private final List<String> said = new ArrayList<>();
    private Path log;
    private Patience patience;

    @BeforeEach
    void begin() {
        log = folder.resolve("device-service.log");
        patience = new Patience("device-service", log, LIMIT, said::add, time::get);
    }

    @Test
    void lastsAsLongAsMigrationsProgress() throws Exception {
        for (var version = 1; version <= 20; version++) {
            pass(100);
            write("13:39:55.352 INFO  [or.fl.co.in.co.DbMigrate]  Migrating schema to version " + version);
            assertThat(patience.isOver()).isFalse();
        }
    }

    @Test
    void isOverWhenNothingGoesOn() throws Exception {
        write("13:39:55.352 INFO  [or.fl.co.FlywayExecutor]  Database: stakeholder");
        pass(60);
        assertThat(patience.isOver()).isFalse();
        pass(120);
        assertThat(patience.isOver()).isFalse();
        pass(1);
        assertThat(patience.isOver()).isTrue();
        assertThat(patience.verdict())
                .isEqualTo("device-service was not ready after 181 s, the last 121 of them without progress");
    }

    @Test
    void isOverForAPartThatNeverSaysAWord() {
        pass(121);
        assertThat(patience.isOver()).isTrue();
    }

    @Test
    void takesNoComplaintForProgress() throws Exception {
        write("13:39:55.352 INFO  [or.fl.co.FlywayExecutor]  Database: stakeholder");
        assertThat(patience.isOver()).isFalse();
        pass(121);
        write("13:41:56.352 WARN  [or.ap.ka.cl.NetworkClient]  Connection to node -1 could not be established");
        assertThat(patience.isOver()).isTrue();
    }

    @Test
    void saysEveryHalfMinuteWhatIsWaitedFor() throws Exception {
        pass(29);
        patience.isOver();
        assertThat(said).isEmpty();

        pass(1);
        patience.isOver();
        write("13:39:55.352 INFO  [or.fl.co.in.co.DbMigrate]  Migrating schema to version 7");
        patience.isOver();
        pass(30);
        patience.isOver();

        assertThat(said)
                .containsExactly(
                        "  waiting for device-service since 30 s: it has said nothing yet",
                        "  waiting for device-service since 60 s:"
                                + " [or.fl.co.in.co.DbMigrate]  Migrating schema to version 7");
    }

    private void pass(long seconds) {
        time.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private void write(String line) throws IOException {
        Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}

package org.mobiletoolkit.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Notes now and then where the chain ends, on a topic and in the log, so that an end that is cut off later shows; and looks
 * each time whether what it noted last is still in the chain. Every replica does it by itself.
 */
@ApplicationScoped
class HeadKeeper {

    private static final Logger LOG = Logger.getLogger(HeadKeeper.class);

    private final DataSource database;
    private final NotedHeads noted;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "audit-heads");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Head last;
    private volatile boolean lost;

    HeadKeeper(
            DataSource database,
            NotedHeads noted,
            @ConfigProperty(name = "platform.audit.note-head-every", defaultValue = "PT15S") Duration every,
            MeterRegistry registry) {
        this.database = database;
        this.noted = noted;
        this.every = every;
        Gauge.builder("toolkit.audit.lost", () -> lost ? 1 : 0)
                .description("1 once a head of the audit chain that was noted is not in the chain any more")
                .register(registry);
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void look() {
        try (var connection = database.getConnection()) {
            var before = before();
            if (HeadsInChain.firstLost(connection, before) != null && !lost) {
                lost = true;
                LOG.errorf(
                        "audit chain: what was noted is not in it any more, seq=%d",
                        before.get(0).seq());
            }
            var now = HeadsInChain.now(connection).orElse(null);
            if (now != null && !before.contains(now)) {
                note(now);
            }
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warnf("The head of the audit chain is not noted yet: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was noted last: by us, or before we started. */
    private List<Head> before() throws IOException {
        return last != null
                ? List.of(last)
                : noted.last()
                        .orElseThrow(() -> new IOException("the broker does not tell what was noted before"))
                        .heads();
    }

    private void note(Head now) throws IOException, InterruptedException {
        noted.note(now);
        last = now;
        LOG.infof("audit chain: seq=%d hash=%s", now.seq(), now.hash());
    }
}

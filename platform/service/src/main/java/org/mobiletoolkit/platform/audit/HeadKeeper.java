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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.outbox.KafkaProducers;

/**
 * Notes now and then where the chain ends, on a topic and in the log, so that an end that is cut off later shows; and looks
 * each time whether what it noted last is still in the chain. Every replica does it by itself.
 */
@ApplicationScoped
class HeadKeeper {

    private static final Logger LOG = Logger.getLogger(HeadKeeper.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DataSource database;
    private final NotedHeads noted;
    private final KafkaProducers producers;
    private final Duration every;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "audit-heads");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable Producer<String, byte[]> producer;
    private @Nullable Head last;
    private volatile boolean lost;

    HeadKeeper(
            DataSource database,
            NotedHeads noted,
            KafkaProducers producers,
            @ConfigProperty(name = "platform.audit.note-head-every", defaultValue = "PT15S") Duration every,
            MeterRegistry registry) {
        this.database = database;
        this.noted = noted;
        this.producers = producers;
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
        close();
    }

    private void close() {
        var open = producer;
        producer = null;
        if (open != null) {
            open.close(Duration.ZERO);
        }
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
        } catch (SQLException | IOException | KafkaException | ExecutionException | TimeoutException e) {
            LOG.warnf("The head of the audit chain is not noted yet: %s", e.getMessage());
            close();
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

    private void note(Head now) throws IOException, ExecutionException, InterruptedException, TimeoutException {
        var open = producer == null ? producers.open("audit-heads", PATIENCE) : producer;
        producer = open;
        open.send(noted.toSend(now)).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        last = now;
        LOG.infof("audit chain: seq=%d hash=%s", now.seq(), now.hash());
    }
}

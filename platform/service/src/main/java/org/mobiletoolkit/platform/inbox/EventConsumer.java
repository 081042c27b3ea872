package org.mobiletoolkit.platform.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Hears the topics of other services for which there is a handler, and has each event applied once; what the service says
 * itself does not leave the house ({@link InHouse}).
 *
 * <p>The offset is committed after the effect, a moment later when there is more to do: what is heard again is a repeat.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration COMMIT_EVERY = Duration.ofMillis(100);

    private final Set<String> topics;
    private final Digestion digestion;
    private final KafkaConsumers consumers;
    private @Nullable Thread thread;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private volatile boolean running;
    private volatile boolean assigned;
    private boolean uncommitted;
    private long committedAt;

    EventConsumer(Handlers handlers, Digestion digestion, KafkaConsumers consumers) {
        this.topics = handlers.topicsOfOthers();
        this.digestion = digestion;
        this.consumers = consumers;
    }

    void start(@Observes StartupEvent event) {
        running = !topics.isEmpty();
        assigned = !running;
        if (running) {
            var started = new Thread(this::run, "event-consumer");
            started.setDaemon(true);
            thread = started;
            started.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        var open = consumer;
        if (open != null) {
            open.wakeup();
        }
        if (thread != null) {
            thread.join(5_000);
        }
    }

    /** Alive, and has been given its partitions at least once since the start. */
    public boolean listening() {
        return assigned && (topics.isEmpty() || (thread != null && thread.isAlive()));
    }

    private void run() {
        while (running) {
            try (var open = consumers.open()) {
                consumer = open;
                uncommitted = false;
                open.subscribe(topics);
                while (running) {
                    hear(open);
                }
            } catch (WakeupException | InterruptException e) {
                LOG.debug("The consumer was woken to end");
            } catch (RuntimeException e) {
                LOG.error("The consumer failed and starts again", e);
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private void hear(Consumer<String, byte[]> open) {
        var records = open.poll(POLL);
        assigned |= !open.assignment().isEmpty();
        digestion.digest(records, pause -> hold(open, pause));
        uncommitted |= !records.isEmpty();
        var now = System.nanoTime();
        if (uncommitted && now - committedAt >= COMMIT_EVERY.toNanos()) {
            open.commitSync();
            committedAt = now;
            uncommitted = false;
        }
    }

    /** Waits without being taken for dead by the broker. */
    private void hold(Consumer<String, byte[]> open, Duration pause) {
        if (!running) {
            throw new WakeupException();
        }
        open.pause(open.assignment());
        try {
            var slipped = open.poll(Duration.ZERO);
            // partitions given to us in this very poll were not paused yet
            slipped.partitions()
                    .forEach(partition -> open.seek(
                            partition, slipped.records(partition).get(0).offset()));
            pause(pause);
        } finally {
            open.resume(open.assignment());
        }
    }

    private static void pause(Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.mobiletoolkit.platform.inbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.database.Outage;
import org.mobiletoolkit.platform.tenancy.Tenancy;

/**
 * Hears the topics of all handlers of the service and applies each event once.
 *
 * <p>Inbox row and effect commit together, the offset after them. Neighbouring events of one organisation share a
 * transaction; when it fails they are tried one by one. While the database is away the partition waits; an event that
 * cannot be digested is parked in {@code <topic>.<service>.dlq} and the next one goes on.
 */
@ApplicationScoped
public class EventConsumer {

    private static final Logger LOG = Logger.getLogger(EventConsumer.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final List<EventHandler> handlers;
    private final Inbox inbox;
    private final InboxSettings settings;
    private final Tenancy tenancy;
    private final KafkaConsumers consumers;
    private final DeadLetters deadLetters;
    private @Nullable Thread thread;
    private volatile @Nullable Consumer<String, byte[]> consumer;
    private volatile boolean running;
    private volatile boolean assigned;

    EventConsumer(
            @All List<EventHandler> handlers,
            Inbox inbox,
            InboxSettings settings,
            Tenancy tenancy,
            KafkaConsumers consumers,
            DeadLetters deadLetters) {
        this.handlers = handlers;
        this.inbox = inbox;
        this.settings = settings;
        this.tenancy = tenancy;
        this.consumers = consumers;
        this.deadLetters = deadLetters;
    }

    void start(@Observes StartupEvent event) {
        running = !handlers.isEmpty();
        assigned = handlers.isEmpty();
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
        return assigned && (handlers.isEmpty() || (thread != null && thread.isAlive()));
    }

    private void run() {
        while (running) {
            try (var open = consumers.open()) {
                consumer = open;
                open.subscribe(topics());
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

    private Set<String> topics() {
        return handlers.stream().map(EventHandler::topic).collect(Collectors.toSet());
    }

    private void hear(Consumer<String, byte[]> open) {
        var records = open.poll(POLL);
        assigned |= !open.assignment().isEmpty();
        consumers.lag(open);
        if (records.isEmpty()) {
            return;
        }
        var batch = new ArrayList<Heard>();
        for (var received : StreamSupport.stream(records.spliterator(), false).toList()) {
            var heard = understand(open, received);
            if (heard == null) {
                continue;
            }
            if (batch.size() == settings.batch()
                    || !batch.isEmpty() && !batch.get(0).sameOrganisation(heard)) {
                apply(open, batch);
                batch.clear();
            }
            batch.add(heard);
        }
        if (!batch.isEmpty()) {
            apply(open, batch);
        }
        open.commitSync();
    }

    private record Heard(ConsumerRecord<String, byte[]> received, IncomingEvent event) {

        boolean sameOrganisation(Heard other) {
            return event.organisation().equals(other.event.organisation());
        }
    }

    private @Nullable Heard understand(Consumer<String, byte[]> open, ConsumerRecord<String, byte[]> received) {
        var type = CloudEventReader.header(received, "ce_type");
        if (type != null && handlersOf(received.topic(), type).isEmpty()) {
            return null;
        }
        try {
            var event = CloudEventReader.read(received);
            return handlersOf(received.topic(), event.type()).isEmpty() ? null : new Heard(received, event);
        } catch (IllegalArgumentException e) {
            park(open, received, e);
            return null;
        }
    }

    private List<EventHandler> handlersOf(String topic, String type) {
        return handlers.stream()
                .filter(handler ->
                        handler.topic().equals(topic) && handler.types().contains(type))
                .toList();
    }

    private void apply(Consumer<String, byte[]> open, List<Heard> batch) {
        try {
            transact(batch);
        } catch (RuntimeException together) {
            for (var heard : batch) {
                applyAlone(open, heard);
            }
        }
    }

    private void applyAlone(Consumer<String, byte[]> open, Heard heard) {
        var backoff = settings.backoff();
        for (var attempt = 1; running; attempt++) {
            try {
                transact(List.of(heard));
                return;
            } catch (RuntimeException e) {
                if (Outage.isBehind(e)) {
                    LOG.warnf(
                            "event=%s waits for the database: %s", heard.event().id(), e.getMessage());
                    attempt = 0;
                } else if (attempt >= settings.attempts()) {
                    park(open, heard.received(), e);
                    return;
                }
                hold(open, backoff);
                backoff = backoff.multipliedBy(2).compareTo(Duration.ofSeconds(5)) < 0
                        ? backoff.multipliedBy(2)
                        : Duration.ofSeconds(5);
            }
        }
        throw new WakeupException();
    }

    private void transact(List<Heard> batch) {
        var organisation = batch.get(0).event().organisation();
        tenancy.runAs(organisation, () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                for (var heard : batch) {
                    if (inbox.isNews(heard.event())) {
                        handlersOf(heard.received().topic(), heard.event().type())
                                .forEach(handler -> handler.handle(heard.event()));
                    }
                }
            });
            return Boolean.TRUE;
        });
    }

    /** Parks the record; while the broker does not take it, the partition waits. */
    private void park(Consumer<String, byte[]> open, ConsumerRecord<String, byte[]> received, RuntimeException cause) {
        while (running) {
            try {
                deadLetters.park(received, cause);
                return;
            } catch (RuntimeException e) {
                LOG.warnf(
                        "topic=%s offset=%d cannot be parked yet: %s",
                        received.topic(), received.offset(), e.getMessage());
                hold(open, Duration.ofSeconds(1));
            }
        }
        throw new WakeupException();
    }

    /** Waits without being taken for dead by the broker. */
    private void hold(Consumer<String, byte[]> open, Duration pause) {
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
            TimeUnit.MILLISECONDS.sleep(Objects.requireNonNull(pause).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

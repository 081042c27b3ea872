package org.mobiletoolkit.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.mobiletoolkit.platform.database.Outage;

/**
 * Brings about the effects of what was received, whatever becomes of each.
 *
 * <p>The events of one organisation share a transaction; when it fails they are tried half by half, down to each alone.
 * While the database is away all wait; an event that cannot be digested is parked in {@code <topic>.<service>.dlq} and the
 * next one goes on. One that comes before those that it follows is put down for a while.
 */
@ApplicationScoped
class Digestion {

    private static final Logger LOG = Logger.getLogger(Digestion.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Handlers handlers;
    private final Effects effects;
    private final DeadLetters deadLetters;
    private final EarlyEvents early;
    private final InboxSettings settings;

    Digestion(Handlers handlers, Effects effects, DeadLetters deadLetters, EarlyEvents early, InboxSettings settings) {
        this.handlers = handlers;
        this.effects = effects;
        this.deadLetters = deadLetters;
        this.early = early;
        this.settings = settings;
    }

    /** How whoever received something waits before it is tried again. */
    interface Pause {

        /**
         * Waits.
         *
         * @throws RuntimeException when the service ends
         */
        void hold(Duration pause);
    }

    private record Received(ConsumerRecord<String, byte[]> kafka, Heard heard) {}

    /** Digests what others said, the events of an organisation in their order. */
    void digest(Iterable<ConsumerRecord<String, byte[]>> records, Pause pause) {
        digest(records, false, pause);
    }

    /** The same of what need not wait for others any more. */
    void digestAtOnce(Iterable<ConsumerRecord<String, byte[]>> records, Pause pause) {
        digest(records, true, pause);
    }

    private void digest(Iterable<ConsumerRecord<String, byte[]>> records, boolean waited, Pause pause) {
        var byOrganisation = new LinkedHashMap<String, List<Received>>();
        for (var record : records) {
            understand(record, waited, pause)
                    .ifPresent(received -> byOrganisation
                            .computeIfAbsent(received.heard().event().organisation(), first -> new ArrayList<>())
                            .add(received));
        }
        for (var received : byOrganisation.values()) {
            for (var from = 0; from < received.size(); from += settings.batch()) {
                apply(received.subList(from, Math.min(received.size(), from + settings.batch())), pause);
            }
        }
    }

    private Optional<Received> understand(ConsumerRecord<String, byte[]> received, boolean waited, Pause pause) {
        var topic = received.topic();
        var type = CloudEventReader.header(received, "ce_type");
        if (type != null && !handlers.understand(topic, type)) {
            return Optional.empty();
        }
        try {
            var event = CloudEventReader.read(received);
            if (!handlers.understand(topic, event.type())) {
                return Optional.empty();
            }
            CredibleRule.require(topic, event);
            return Optional.of(new Received(received, new Heard(topic, event, waited)));
        } catch (IllegalArgumentException e) {
            park(received, e, pause);
            return Optional.empty();
        }
    }

    private void apply(List<Received> batch, Pause pause) {
        try {
            effects.apply(batch.stream().map(Received::heard).toList());
        } catch (RuntimeException together) {
            if (batch.size() == 1) {
                applyAlone(batch.get(0), pause);
            } else {
                LOG.infof("%d events that came together are tried in halves: %s", batch.size(), together.getMessage());
                apply(batch.subList(0, batch.size() / 2), pause);
                apply(batch.subList(batch.size() / 2, batch.size()), pause);
            }
        }
    }

    private void applyAlone(Received received, Pause pause) {
        var backoff = settings.backoff();
        for (var attempt = 1; ; attempt++) {
            try {
                effects.apply(List.of(received.heard()));
                return;
            } catch (RuntimeException e) {
                if (e instanceof OutOfTurn turn && putDown(received, turn, pause)) {
                    return;
                }
                if (Outage.isBehind(e)) {
                    LOG.warnf(
                            "event=%s waits for the database: %s",
                            received.heard().event().id(), e.getMessage());
                    attempt = 0;
                } else if (attempt >= settings.attempts()) {
                    park(received.kafka(), e, pause);
                    return;
                }
                pause.hold(backoff);
                var longer = backoff.multipliedBy(2);
                backoff = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
            }
        }
    }

    /** What is absurd is parked, what is early waits; false when the database was away, so that it is tried again. */
    private boolean putDown(Received received, OutOfTurn turn, Pause pause) {
        if (turn.isAbsurd() || received.kafka().key() == null) {
            park(received.kafka(), turn, pause);
            return true;
        }
        return early.hold(received.kafka(), turn);
    }

    /** Parks the record; while the broker does not take it, what comes after it waits. */
    private void park(ConsumerRecord<String, byte[]> received, RuntimeException cause, Pause pause) {
        while (true) {
            try {
                deadLetters.park(received, cause);
                return;
            } catch (RuntimeException e) {
                LOG.warnf(
                        "topic=%s offset=%d cannot be parked yet: %s",
                        received.topic(), received.offset(), e.getMessage());
                pause.hold(Duration.ofSeconds(1));
            }
        }
    }
}

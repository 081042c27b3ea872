package org.mobiletoolkit.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.mobiletoolkit.platform.outbox.OwnEvents;

/** Events that came before those that they follow: put down until those have come, or their time is up. */
@ApplicationScoped
class EarlyEvents {

    private static final Logger LOG = Logger.getLogger(EarlyEvents.class);

    private final DataSource database;
    private final InboxSettings settings;
    private final Clock clock;

    EarlyEvents(DataSource database, InboxSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers whether it was put down; the database may be away. */
    boolean hold(ConsumerRecord<String, byte[]> received, OutOfTurn why) {
        try (var connection = database.getConnection()) {
            var row = CloudEventReader.said(received, received.topic());
            OwnEvents.hold(connection, row, clock.instant().plus(settings.hold()));
            LOG.warnf("event=%s waits for others: %s", row.eventId(), why.getMessage());
            return true;
        } catch (SQLException e) {
            LOG.warnf("An event that came early could not be put down: %s", e.getMessage());
            return false;
        }
    }
}

package org.mobiletoolkit.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** How many events wait and for how long: the first thing to look at when another service lags behind. */
@ApplicationScoped
class OutboxMetrics {

    private static final Logger LOG = Logger.getLogger(OutboxMetrics.class);
    private static final String LOOK = """
            select (select count(*) from outbox),
                   (select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox),
                   (select count(*) from outbox_parked),
                   (select count(*) from audit_unsealed),
                   (select count(*) from fact_touched),
                   (select count(*) from own_event),
                   (select coalesce(extract(epoch from now() - min(marked_at)), 0) from fact_touched),
                   (select count(distinct scope_id) from fact_touched),
                   (select coalesce(extract(epoch from now() - min(e.at)), 0) from audit_event e
                     where e.id = (select min(event_id) from audit_unsealed)),
                   (select count(*) from own_event where held_until is not null)
            """;

    private static final int FIGURES = 10;

    private final DataSource database;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "outbox-metrics");
        thread.setDaemon(true);
        return thread;
    });
    private volatile double[] seen = new double[FIGURES];

    OutboxMetrics(DataSource database, MeterRegistry registry) {
        this.database = database;
        gauge(registry, "toolkit.outbox.unpublished", "Events that wait to be sent", 0);
        gauge(registry, "toolkit.outbox.oldest.seconds", "Age of the oldest event that waits, in seconds", 1);
        gauge(registry, "toolkit.outbox.parked", "Events that the broker will never take", 2);
        gauge(registry, "toolkit.audit.unsealed", "Audit events not yet under the hash chain", 3);
        gauge(registry, "toolkit.facts.touched", "Marks on facts that wait to be evaluated", 4);
        gauge(registry, "toolkit.outbox.own", "Events that were sent and wait to be handled here", 5);
        gauge(registry, "toolkit.facts.oldest.seconds", "Age of the oldest mark on a fact, in seconds", 6);
        gauge(registry, "toolkit.facts.scopes", "Scopes with facts that wait to be evaluated", 7);
        gauge(
                registry,
                "toolkit.audit.oldest.seconds",
                "Age of the oldest audit event not yet under the chain, in seconds",
                8);
        gauge(registry, "toolkit.inbox.held", "Events that wait for the ones that they follow", 9);
    }

    private void gauge(MeterRegistry registry, String name, String description, int column) {
        Gauge.builder(name, () -> seen[column]).description(description).register(registry);
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::look, 1, 2, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void look() {
        try (var connection = database.getConnection();
                var query = connection.createStatement();
                var row = query.executeQuery(LOOK)) {
            row.next();
            var now = new double[FIGURES];
            for (var i = 0; i < now.length; i++) {
                now[i] = row.getDouble(i + 1);
            }
            seen = now;
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("The outbox could not be looked at: %s", e.getMessage());
        }
    }
}

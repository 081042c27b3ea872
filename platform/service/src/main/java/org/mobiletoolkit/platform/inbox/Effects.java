package org.mobiletoolkit.platform.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.mobiletoolkit.platform.lifecycle.RememberedStages;
import org.mobiletoolkit.platform.tenancy.Tenancy;

/** What events that are heard bring about: inbox and effect commit together. */
@ApplicationScoped
class Effects {

    /** Rows that an effect writes at a time. */
    private static final int ROWS = 100;

    private static final String LOCK = "select count(pg_advisory_xact_lock(lock)) from (select distinct"
            + " hashtextextended(name, 0) as lock from unnest(?1) as name order by 1) as locks";

    private final Handlers handlers;
    private final Inbox inbox;
    private final Tenancy tenancy;
    private final EntityManager entities;
    private final RememberedStages stages;

    Effects(Handlers handlers, Inbox inbox, Tenancy tenancy, EntityManager entities, RememberedStages stages) {
        this.stages = stages;
        this.handlers = handlers;
        this.inbox = inbox;
        this.tenancy = tenancy;
        this.entities = entities;
    }

    /** Applies what is news among events of one organisation, in their order: all of it, or nothing. */
    void apply(List<Heard> events) {
        tenancy.runAs(events.get(0).event().organisation(), () -> {
            QuarkusTransaction.requiringNew().run(() -> {
                entities.unwrap(Session.class).setJdbcBatchSize(ROWS);
                var runs = runs(inbox.news(events));
                lock(runs.stream().flatMap(Run::alone).distinct().toArray(String[]::new));
                runs.forEach(Run::handle);
            });
            events.forEach(heard -> stages.forget(heard.event().subject()));
            return Boolean.TRUE;
        });
    }

    /** All of them in one order: locked run by run, two transactions could wait for each other. */
    private void lock(String[] names) {
        if (names.length > 0) {
            entities.createNativeQuery(LOCK).setParameter(1, names).getSingleResult();
        }
    }

    /** Neighbouring events that are handled by the same, so that none is handled before one that was said earlier. */
    private record Run(List<EventHandler> handlers, List<IncomingEvent> events) {

        Stream<String> alone() {
            return handlers.stream().flatMap(handler -> handler.alone(events).stream());
        }

        void handle() {
            handlers.forEach(handler -> handler.handle(events));
        }
    }

    private List<Run> runs(List<Heard> news) {
        var runs = new ArrayList<Run>();
        for (var heard : news) {
            var these = handlers.of(heard);
            if (runs.isEmpty() || !runs.get(runs.size() - 1).handlers().equals(these)) {
                runs.add(new Run(these, new ArrayList<>()));
            }
            runs.get(runs.size() - 1).events().add(heard.event());
        }
        return runs;
    }
}

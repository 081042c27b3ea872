package org.mobiletoolkit.local;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mobiletoolkit.local.kafka.Kafka;
import org.mobiletoolkit.local.kafka.Topic;
import org.mobiletoolkit.local.postgres.DatabaseAccess;
import org.mobiletoolkit.local.postgres.Postgres;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Processes;
import org.mobiletoolkit.local.process.Processes.Tier;

/** Starts PostgreSQL and Kafka side by side, with the databases and topics of the services. */
final class Infrastructure {

    private final Settings settings;
    private final Console console;
    private final ProcessLedger ledger;
    private final Processes processes;

    Infrastructure(Settings settings, Console console, ProcessLedger ledger, Processes processes) {
        this.settings = settings;
        this.console = console;
        this.ledger = ledger;
        this.processes = processes;
    }

    /** Returns when both are ready, with the database of each service. */
    Map<Application, DatabaseAccess> start(Secrets secrets) throws StartFailure {
        console.say("  starting PostgreSQL and Kafka");
        var databases = new EnumMap<Application, DatabaseAccess>(Application.class);
        Parallel.run(List.of(() -> databases.putAll(startPostgres(secrets)), this::startKafka), processes::stop);
        return databases;
    }

    private Map<Application, DatabaseAccess> startPostgres(Secrets secrets) throws Exception {
        var since = System.nanoTime();
        var place = new Postgres.Place(
                settings.programs(),
                settings.data(),
                settings.logs(),
                settings.ports().of(Port.POSTGRES));
        var postgres = Postgres.launch(place, secrets, ledger);
        processes.add(Tier.POSTGRES, postgres.process());
        postgres.awaitReady();
        var databases = new EnumMap<Application, DatabaseAccess>(Application.class);
        for (var service : Application.services()) {
            databases.put(service, postgres.database(service.shortName()));
        }
        console.ready("PostgreSQL", "127.0.0.1:" + place.port(), since);
        return databases;
    }

    private void startKafka() throws Exception {
        var since = System.nanoTime();
        var place = new Kafka.Place(
                settings.libraries(),
                settings.data(),
                settings.logs(),
                settings.ports().of(Port.KAFKA),
                settings.ports().of(Port.KAFKA_CONTROLLER));
        var kafka = Kafka.launch(place, ledger);
        processes.add(Tier.KAFKA, kafka.process());
        kafka.awaitReady(Topic.of(
                Application.services().stream().map(Application::shortName).toList()));
        console.ready("Kafka", place.bootstrapServers(), since);
    }
}

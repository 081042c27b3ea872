package org.mobiletoolkit.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mobiletoolkit.local.postgres.DatabaseAccess;
import org.mobiletoolkit.local.process.ManagedProcess;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Processes;
import org.mobiletoolkit.local.process.Processes.Tier;

/** Starts the services and the gateway side by side, and single ones again. */
final class Applications {

    private final Settings settings;
    private final Console console;
    private final ProcessLedger ledger;
    private final Processes processes;
    private final Map<Application, Map<String, String>> environments = new EnumMap<>(Application.class);

    Applications(Settings settings, Console console, ProcessLedger ledger, Processes processes) {
        this.settings = settings;
        this.console = console;
        this.ledger = ledger;
        this.processes = processes;
    }

    /** Refuses when one that is wanted is missing. */
    void requireBuilt() throws StartFailure {
        for (var application : wanted()) {
            ApplicationProcess.requireBuilt(application, settings.home());
        }
    }

    private List<Application> wanted() {
        return settings.infrastructureOnly() ? List.of() : Arrays.asList(Application.values());
    }

    /** Writes down the variables of all, and returns when those that are wanted are ready. */
    void start(ApplicationEnvironment environment, Map<Application, DatabaseAccess> databases)
            throws IOException, StartFailure {
        if (!wanted().isEmpty()) {
            console.say("  starting four services and the gateway");
        }
        for (var application : Application.values()) {
            var variables = environment.of(application, Optional.ofNullable(databases.get(application)));
            environment.export(application, variables);
            environments.put(application, variables);
        }
        var steps = new ArrayList<Parallel.Step>();
        wanted().forEach(application -> steps.add(() -> {
            var since = System.nanoTime();
            awaitReady(application, launch(application), since);
        }));
        Parallel.run(steps, processes::stop);
    }

    /** Starts one again; when it does not become ready, it is ended, and its death told like any other. */
    void startAgain(String module) throws StartFailure, InterruptedException {
        var since = System.nanoTime();
        var application = Application.of(module);
        var process = launch(application);
        try {
            awaitReady(application, process, since);
        } catch (StartFailure notReady) {
            process.kill();
        }
    }

    private ManagedProcess launch(Application application) throws StartFailure {
        var variables = Objects.requireNonNull(environments.get(application), "all are written down at the start");
        try {
            var process = ApplicationProcess.launch(application, settings, variables, ledger);
            processes.add(application == Application.GATEWAY ? Tier.GATEWAY : Tier.SERVICES, process);
            return process;
        } catch (IOException impossible) {
            throw new StartFailure(application.module() + " cannot be started", impossible);
        }
    }

    private void awaitReady(Application application, ManagedProcess process, long since)
            throws StartFailure, InterruptedException {
        ApplicationProcess.awaitReady(process, settings.ports().url(application.management()), console::say);
        console.ready(application.module(), settings.ports().url(application.port()), since);
    }
}

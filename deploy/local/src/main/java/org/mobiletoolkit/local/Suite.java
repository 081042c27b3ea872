package org.mobiletoolkit.local;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.local.issuer.Client;
import org.mobiletoolkit.local.issuer.Issuer;
import org.mobiletoolkit.local.issuer.SigningKeys;
import org.mobiletoolkit.local.kafka.Kafka;
import org.mobiletoolkit.local.postgres.Postgres;
import org.mobiletoolkit.local.process.ProcessLedger;
import org.mobiletoolkit.local.process.Processes;
import org.mobiletoolkit.local.process.Watch;

/** The running stack: its parts are started in the order they need each other and stopped in the reverse order. */
public final class Suite implements AutoCloseable {

    private final Settings settings;
    private final Console console;
    private final Clock clock;
    private final ProcessLedger ledger;
    private final Processes processes = new Processes();
    private final Applications applications;
    private @Nullable StackLock lock;
    private @Nullable Issuer issuer;

    /** A stack that is not started yet. */
    public Suite(Settings settings, Console console, Clock clock) {
        this.settings = settings;
        this.console = console;
        this.clock = clock;
        this.ledger = new ProcessLedger(settings.data());
        this.applications = new Applications(settings, console, ledger, processes);
    }

    /**
     * Starts everything and returns when all parts are ready; a start that fails stops what it had started.
     *
     * @throws StartFailure saying which part failed, and why
     */
    public void start() throws StartFailure {
        try {
            prepare();
            var secrets = Secrets.in(settings.data().resolve("secrets.properties"));
            startIssuer(secrets);
            var databases = new Infrastructure(settings, console, ledger, processes).start(secrets);
            applications.start(new ApplicationEnvironment(settings, secrets), databases);
        } catch (IOException failed) {
            close();
            throw new StartFailure("the stack cannot start on " + settings.data(), failed);
        } catch (InterruptedException interrupted) {
            close();
            throw new StartFailure("the start was interrupted", interrupted);
        } catch (StartFailure failed) {
            close();
            throw failed;
        }
    }

    private void prepare() throws IOException, StartFailure, InterruptedException {
        PrivateFile.folder(settings.data());
        hold(StackLock.take(settings.data()));
        var ended = ledger.endLeftovers(List.of(Kafka.NAME, Postgres.NAME));
        if (!ended.isEmpty()) {
            console.say("  ended what an earlier, killed run had left: " + String.join(", ", ended));
        }
        settings.ports().requireFree(settings.neededPorts());
        applications.requireBuilt();
    }

    private synchronized void hold(StackLock taken) {
        lock = taken;
    }

    private synchronized void startIssuer(Secrets secrets) throws IOException, StartFailure {
        var since = System.nanoTime();
        var clients = new ArrayList<Client>();
        for (var application : Application.values()) {
            clients.add(new Client(application.module(), secrets.of(ApplicationEnvironment.clientSecret(application))));
        }
        var keys = SigningKeys.in(settings.data().resolve("issuer/keys.json"));
        issuer = Issuer.start(settings.ports().of(Port.ISSUER), keys, clients, clock);
        console.ready("OIDC issuer", settings.ports().url(Port.ISSUER), since);
    }

    /** Starts services and gateway again that die; returns why when the suite cannot go on. */
    String watch() throws InterruptedException {
        return new Watch(processes, applications::startAgain, console, clock).untilTheEnd();
    }

    /** Stops everything in order and returns when no process is left; may be called at any time, and again. */
    @Override
    public void close() {
        try {
            processes.stop();
        } catch (InterruptedException interrupted) {
            processes.kill();
            Thread.currentThread().interrupt();
        }
        release();
    }

    private synchronized void release() {
        try {
            if (issuer != null) {
                issuer.close();
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException alreadyLetGo) {
            console.say("  the lock could not be let go: " + alreadyLetGo.getMessage());
        }
    }

    /** Kills everything at once. */
    void kill() {
        processes.kill();
    }
}

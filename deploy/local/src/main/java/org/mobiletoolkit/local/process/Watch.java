package org.mobiletoolkit.local.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mobiletoolkit.local.Console;
import org.mobiletoolkit.local.StartFailure;
import org.mobiletoolkit.local.process.Processes.Death;

/**
 * Watches over a running stack. A service or gateway that dies is started again, after pauses that grow; one that keeps
 * dying, and the database or broker, end the watch.
 */
public final class Watch {

    /** As many restarts as there are pauses. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(5), Duration.ofSeconds(15));

    /** Deaths that are longer ago are forgiven. */
    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final Processes processes;
    private final Restart restart;
    private final Console console;
    private final Clock clock;
    private final List<Duration> pauses;
    private final Map<String, Deque<Instant>> earlier = new HashMap<>();

    /** How a part is started again. */
    @FunctionalInterface
    public interface Restart {

        /**
         * Starts the part and waits until it is ready.
         *
         * @throws StartFailure when it cannot be run at all; one that ends or is ended instead of being ready has died again
         */
        void start(String name) throws StartFailure, InterruptedException;
    }

    public Watch(Processes processes, Restart restart, Console console, Clock clock) {
        this(processes, restart, console, clock, PAUSES);
    }

    Watch(Processes processes, Restart restart, Console console, Clock clock, List<Duration> pauses) {
        this.processes = processes;
        this.restart = restart;
        this.console = console;
        this.clock = clock;
        this.pauses = pauses;
    }

    /** Watches until the stack cannot go on, and returns why. */
    public String untilTheEnd() throws InterruptedException {
        while (true) {
            var death = processes.deaths().take();
            if (!death.tier().canBeMissed()) {
                return death.epitaph() + "%nNothing goes on without %s.".formatted(death.name());
            }
            var times = timesLately(death.name());
            if (times > pauses.size()) {
                return death.epitaph()
                        + "%n%s has died %d times within %d minutes, so it is not started again."
                                .formatted(death.name(), times, MEMORY.toMinutes());
            }
            revive(death, times);
        }
    }

    private int timesLately(String name) {
        var deaths = earlier.computeIfAbsent(name, first -> new ArrayDeque<>());
        var now = clock.instant();
        deaths.removeIf(death -> death.isBefore(now.minus(MEMORY)));
        deaths.add(now);
        return deaths.size();
    }

    private void revive(Death death, int time) {
        var pause = pauses.get(time - 1);
        console.say("%n%s%n  starting %s again in %d s (%d of %d)"
                .formatted(death.epitaph(), death.name(), pause.toSeconds(), time, pauses.size()));
        var revival = new Thread(() -> startAgain(death, pause), "restart " + death.name());
        revival.setDaemon(true);
        revival.start();
    }

    private void startAgain(Death death, Duration pause) {
        try {
            TimeUnit.MILLISECONDS.sleep(pause.toMillis());
            restart.start(death.name());
        } catch (StartFailure impossible) {
            processes.deaths().add(new Death(death.tier(), death.name(), String.valueOf(impossible.getMessage())));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

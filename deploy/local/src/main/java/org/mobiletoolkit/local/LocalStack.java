package org.mobiletoolkit.local;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import sun.misc.Signal;

/**
 * The program behind {@code ./toolkit}. Exit codes: 0 after a requested stop, 1 when a part failed, 2 for a wrong
 * command line, 130 when a second Ctrl-C cut the stop short.
 */
public final class LocalStack {

    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;
    private static final int CUT_SHORT = 130;

    private final Console console;
    private final Suite suite;
    private final AtomicInteger requests = new AtomicInteger();

    private LocalStack(Console console, Suite suite) {
        this.console = console;
        this.suite = suite;
    }

    /** Starts the stack and runs until it is asked to stop or cannot go on. */
    public static void main(String[] arguments) throws InterruptedException {
        var here = Path.of("").toAbsolutePath();
        var home = Path.of(System.getProperty("toolkit.home", here.toString()));
        var request = Arguments.read(List.of(arguments), System.getenv(), home, here);
        if (request instanceof Arguments.Wrong wrong) {
            new Console(System.err).say("toolkit: %s; ./toolkit --help shows what there is".formatted(wrong.reason()));
            System.exit(WRONG_USE);
        } else if (request instanceof Arguments.Start start) {
            var console = new Console(System.out);
            new LocalStack(console, new Suite(start.settings(), console, Clock.systemUTC())).run(start.settings());
        }
    }

    private void run(Settings settings) throws InterruptedException {
        List.of("INT", "TERM", "HUP").forEach(name -> Signal.handle(new Signal(name), signal -> stopOrKill()));
        console.say("Starting the suite on " + settings.data());
        try {
            suite.start();
            console.say(Welcome.of(settings));
            fail(suite.watch()
                    + "%nWhat was recorded is kept in %s: ./toolkit starts the suite again."
                            .formatted(settings.data()));
        } catch (StartFailure failure) {
            fail(String.valueOf(failure.getMessage()));
        }
    }

    private void fail(String reason) throws InterruptedException {
        if (requests.get() > 0) {
            // Parts end because a stop was requested; the thread that stops them ends the program.
            Thread.currentThread().join();
        }
        console.say("\nThe suite stops: " + reason);
        suite.close();
        System.exit(FAILED);
    }

    // Called on a thread of its own for each signal.
    private void stopOrKill() {
        if (requests.incrementAndGet() > 1) {
            suite.kill();
            Runtime.getRuntime().halt(CUT_SHORT);
        }
        console.say("\nStopping; Ctrl-C again to kill.");
        new Thread(this::stop, "stop").start();
    }

    private void stop() {
        suite.close();
        console.say("Stopped.");
        System.exit(0);
    }
}

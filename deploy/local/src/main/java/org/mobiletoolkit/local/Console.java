package org.mobiletoolkit.local;

import java.io.PrintStream;
import java.time.Duration;

/** What the person at the terminal reads. */
public final class Console {

    private final PrintStream out;

    /** Writes to the given stream. */
    public Console(PrintStream out) {
        this.out = out;
    }

    /** One or more lines as they are. */
    public synchronized void say(String text) {
        out.println(text);
        out.flush();
    }

    /** One part is ready, where, and after how long. */
    void ready(String part, String address, Duration took) {
        say("  ready  %-22s %-28s %5.1f s".formatted(part, address, took.toMillis() / 1000.0));
    }
}

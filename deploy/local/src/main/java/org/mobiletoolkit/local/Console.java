package org.mobiletoolkit.local;

import java.io.PrintStream;

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

    /**
     * One part is ready.
     *
     * @param since {@link System#nanoTime()} when its start began
     */
    void ready(String part, String address, long since) {
        var seconds = (System.nanoTime() - since) / 1e9;
        say("  ready  %-22s %-28s %5.1f s".formatted(part, address, seconds));
    }
}

package org.mobiletoolkit.benchmark.process;

/** The first line of {@code /proc/stat}: what all processors together have done (proc(5)). */
final class MachineTimes {

    private static final int NICE = 2;
    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;
    private static final int STEAL = 8;

    private MachineTimes() {}

    /** The ticks in which a processor did something, or was taken away by the machine's host. */
    static long busyTicks(String line) {
        var fields = line.strip().split(" +");
        if (!fields[0].equals("cpu") || fields.length <= STEAL) {
            throw new IllegalArgumentException("not the first line of /proc/stat: " + line);
        }
        var busy = 0L;
        // what follows after steal is counted in user and nice already
        for (var field = NICE - 1; field <= STEAL; field++) {
            if (field != IDLE && field != IO_WAIT) {
                busy += Long.parseLong(fields[field]);
            }
        }
        return busy;
    }
}

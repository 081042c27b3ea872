package org.mobiletoolkit.benchmark.process;

/**
 * The line of {@code /proc/<pid>/stat}, as far as it matters here (proc(5)).
 *
 * @param parent the process that started it
 * @param ticks user and system time of the process itself, in clock ticks
 * @param reapedTicks the same of all its children that have ended and been waited for
 */
record ProcessTimes(long pid, long parent, long ticks, long reapedTicks) {

    private static final int PARENT = 1;
    private static final int USER = 11;
    private static final int SYSTEM = 12;
    private static final int REAPED_USER = 13;
    private static final int REAPED_SYSTEM = 14;

    /**
     * Reads the line. The program's name stands in brackets and may hold blanks and brackets itself.
     *
     * @throws IllegalArgumentException when it is no such line
     */
    static ProcessTimes parse(String line) {
        var open = line.indexOf(" (");
        var close = line.lastIndexOf(") ");
        if (open < 0 || close < open) {
            throw new IllegalArgumentException("not a line of /proc/<pid>/stat: " + line);
        }
        var fields = line.substring(close + 2).split(" ");
        if (fields.length <= REAPED_SYSTEM) {
            throw new IllegalArgumentException("a line of /proc/<pid>/stat that ends early: " + line);
        }
        return new ProcessTimes(
                Long.parseLong(line.substring(0, open)),
                Long.parseLong(fields[PARENT]),
                Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM]),
                Long.parseLong(fields[REAPED_USER]) + Long.parseLong(fields[REAPED_SYSTEM]));
    }

    long allTicks() {
        return ticks + reapedTicks;
    }
}

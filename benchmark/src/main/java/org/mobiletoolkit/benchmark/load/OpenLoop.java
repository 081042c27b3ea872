package org.mobiletoolkit.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Asks at a fixed rate, whether or not earlier answers have come, as far as the connections reach. */
public final class OpenLoop {

    private static final double MILLIS = 1e6;

    private final int port;
    private final int connections;
    private final double perSecond;

    /** A load of a fixed rate on a port of the loopback interface. */
    public OpenLoop(int port, int connections, double perSecond) {
        this.port = port;
        this.connections = connections;
        this.perSecond = perSecond;
    }

    /**
     * How a run went.
     *
     * @param answeredAfter from the moment each request was due to its whole answer, in milliseconds
     * @param startedLate how much after it was due each request was sent, in milliseconds
     * @param seconds from the first to the last
     */
    public record Course(List<Double> answeredAfter, List<Double> startedLate, double seconds) {}

    /** Sends so many requests; each must be answered with 200. */
    public Course run(int count, IntFunction<byte[]> requests) throws Exception {
        var next = new AtomicInteger();
        var begun = System.nanoTime();
        var tasks = new ArrayList<Callable<Course>>();
        for (var i = 0; i < connections; i++) {
            tasks.add(() -> ask(next, count, requests, begun));
        }
        var answered = new ArrayList<Double>();
        var late = new ArrayList<Double>();
        for (var course : Together.run(tasks)) {
            answered.addAll(course.answeredAfter());
            late.addAll(course.startedLate());
        }
        return new Course(answered, late, (System.nanoTime() - begun) / 1e9);
    }

    private Course ask(AtomicInteger next, int count, IntFunction<byte[]> requests, long begun) throws Exception {
        var course = new Course(new ArrayList<>(), new ArrayList<>(), 0);
        try (var connection = new HttpConnection(port)) {
            for (var i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                var due = begun + (long) (i * 1e9 / perSecond);
                for (var early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                course.startedLate().add((System.nanoTime() - due) / MILLIS);
                var answer = connection.send(requests.apply(i));
                if (answer.status() != 200) {
                    throw new UnexpectedAnswer("request %d was answered with %d".formatted(i, answer.status()));
                }
                course.answeredAfter().add((System.nanoTime() - due) / MILLIS);
            }
        }
        return course;
    }
}

package org.mobiletoolkit.benchmark.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongPredicate;

/** Asks over several connections at once, each one request after the other (closed loop). */
public final class HttpLoad implements Load {

    private final int port;
    private final List<? extends Requests> perConnection;

    /**
     * A load.
     *
     * @param port of the loopback interface
     * @param perConnection what each of the connections asks
     */
    public HttpLoad(int port, List<? extends Requests> perConnection) {
        this.port = port;
        this.perConnection = List.copyOf(perConnection);
    }

    @Override
    public Outcome run(Duration time) throws Exception {
        var end = System.nanoTime() + time.toNanos();
        return run(done -> System.nanoTime() - end < 0);
    }

    /** Asks so many times in all, in equal shares. */
    public Outcome run(long requests) throws Exception {
        var share = requests / perConnection.size();
        return run(done -> done < share);
    }

    private Outcome run(LongPredicate goOn) throws Exception {
        var begun = System.nanoTime();
        var tasks = new ArrayList<Callable<Long>>();
        perConnection.forEach(requests -> tasks.add(() -> ask(requests, goOn)));
        var done = Together.run(tasks).stream().mapToLong(Long::longValue).sum();
        return new Outcome(done, (System.nanoTime() - begun) / 1e9);
    }

    private long ask(Requests requests, LongPredicate goOn) throws Exception {
        try (var connection = new HttpConnection(port)) {
            var done = 0L;
            while (goOn.test(done)) {
                requests.check(connection.send(requests.next()));
                done++;
            }
            return done;
        }
    }
}

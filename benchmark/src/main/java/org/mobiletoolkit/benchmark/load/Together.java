package org.mobiletoolkit.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;

/** Runs tasks at once, a thread for each. */
final class Together {

    private Together() {}

    /** All results, in the order of their completion; the first failure ends the others. */
    static <T> List<T> run(List<Callable<T>> tasks) throws Exception {
        var threads = Executors.newFixedThreadPool(tasks.size());
        try {
            var completed = new ExecutorCompletionService<T>(threads);
            tasks.forEach(completed::submit);
            var results = new ArrayList<T>();
            for (var i = 0; i < tasks.size(); i++) {
                results.add(completed.take().get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } finally {
            threads.shutdownNow();
        }
    }
}

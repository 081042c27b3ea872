package org.mobiletoolkit.local;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** Runs the steps of a start side by side. */
final class Parallel {

    /** One step. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }

    private Parallel() {}

    /**
     * Runs all steps and returns when all have ended.
     *
     * @param onFailure called once, at the first failure, to make the other steps end soon
     * @throws StartFailure the first failure
     */
    static void run(List<Step> steps, Step onFailure) throws StartFailure {
        var threads = Executors.newFixedThreadPool(Math.max(1, steps.size()));
        try {
            var ended = new ExecutorCompletionService<@Nullable Void>(threads);
            steps.forEach(step -> ended.submit(callable(step)));
            @Nullable StartFailure first = null;
            for (var step : steps) {
                try {
                    ended.take().get();
                } catch (ExecutionException failed) {
                    if (first == null) {
                        first = asStartFailure(failed.getCause());
                        onFailure.run();
                    }
                }
            }
            if (first != null) {
                throw first;
            }
        } catch (StartFailure failure) {
            throw failure;
        } catch (Exception interrupted) {
            throw new StartFailure("the start was interrupted", interrupted);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<@Nullable Void> callable(Step step) {
        return () -> {
            step.run();
            return null;
        };
    }

    private static StartFailure asStartFailure(@Nullable Throwable cause) {
        return cause instanceof StartFailure failure
                ? failure
                : new StartFailure("unexpected " + cause, cause == null ? new IllegalStateException() : cause);
    }
}

package org.mobiletoolkit.benchmark.load;

import java.time.Duration;

/** Something that keeps a server as busy as its connections allow. */
@FunctionalInterface
public interface Load {

    /**
     * Works for that time.
     *
     * @throws Exception when an answer is not what it must be, or the work could not be done
     */
    Outcome run(Duration time) throws Exception;
}

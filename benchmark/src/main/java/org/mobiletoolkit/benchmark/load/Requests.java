package org.mobiletoolkit.benchmark.load;

/** What one connection asks, one request after the other; for one thread. */
public interface Requests {

    /** The next request, head and body. */
    byte[] next();

    /**
     * Looks at the answer to the last request.
     *
     * @throws UnexpectedAnswer when status, size or version is not what it must be
     */
    void check(Answer answer) throws UnexpectedAnswer;
}

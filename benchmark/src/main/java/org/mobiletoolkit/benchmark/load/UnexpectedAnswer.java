package org.mobiletoolkit.benchmark.load;

/** A server did not do what was asked: the figures of the run would mean nothing. */
public final class UnexpectedAnswer extends Exception {

    public UnexpectedAnswer(String message) {
        super(message);
    }
}

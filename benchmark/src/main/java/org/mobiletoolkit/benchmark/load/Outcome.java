package org.mobiletoolkit.benchmark.load;

/**
 * What a load has done; every answer was checked.
 *
 * @param done requests or transactions
 * @param seconds how long they took together
 */
public record Outcome(long done, double seconds) {

    public double perSecond() {
        return done / seconds;
    }
}

package org.mobiletoolkit.stakeholder.standing.risk;

/**
 * How grave a risk is: the bands of the NHS 5 x 5 matrix (handbook 6.6). Not to be confused with the clinical risk matrix of
 * device safety.
 */
public enum RiskBand {
    LOW(1),
    MODERATE(4),
    HIGH(8),
    EXTREME(15);

    private final int from;

    RiskBand(int from) {
        this.from = from;
    }

    /** The lowest score of the band. */
    int from() {
        return from;
    }

    /** The band of a score from 1 to 25. */
    static RiskBand of(int score) {
        if (score < 1 || score > 25) {
            throw new IllegalArgumentException("no score of the matrix: " + score);
        }
        var band = LOW;
        for (var next : values()) {
            if (score >= next.from) {
                band = next;
            }
        }
        return band;
    }
}

package org.mobiletoolkit.stakeholder.standing.assessment;

/** The three answer scales of the 2015/16 assessment, in points of 0 to 100 (handbook 6.7): agreement, share, structure. */
public enum Dma2015Answer {
    COMPLETELY_DISAGREE(0),
    MOSTLY_DISAGREE(25),
    NEITHER(50),
    MOSTLY_AGREE(75),
    COMPLETELY_AGREE(100),

    PERCENT_0(0),
    PERCENT_1_TO_20(20),
    PERCENT_21_TO_40(40),
    PERCENT_41_TO_60(60),
    PERCENT_61_TO_80(80),
    PERCENT_81_TO_100(100),

    UNSTRUCTURED(0),
    SEMI_STRUCTURED(50),
    FULLY_STRUCTURED(100);

    private final int points;

    Dma2015Answer(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}

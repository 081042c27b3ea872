package org.mobiletoolkit.stakeholder.assessment;

/** The agree scale of the 2015/16 assessment, in points of 0 to 100 (handbook 6.7). */
public enum Dma2015Answer {
    COMPLETELY_DISAGREE(0),
    MOSTLY_DISAGREE(25),
    NEITHER(50),
    MOSTLY_AGREE(75),
    COMPLETELY_AGREE(100);

    private final int points;

    Dma2015Answer(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }
}

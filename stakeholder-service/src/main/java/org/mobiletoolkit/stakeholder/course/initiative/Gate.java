package org.mobiletoolkit.stakeholder.course.initiative;

import java.util.Optional;

/** The six gates; each stands after the step of the same rank (handbook 2.2). */
public enum Gate {
    /** Is there a shared vision worth a strategy? */
    G1,
    /** Is the strategy agreed and are benefits real? */
    G2,
    /** Is the investment approved? */
    G3,
    /** May contracts be relied on and spend committed? */
    G4,
    /** May we go live? May be decided once per rollout wave. */
    G5,
    /** Is it embedded; may the project close? */
    G6;

    /** The gate that must be passed before this one can be requested. */
    public Optional<Gate> previous() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** Whether it is decided once per rollout wave when the request names one. */
    public boolean perWave() {
        return this == G5;
    }

    /** The step that ends at this gate. */
    public Step step() {
        return Step.values()[ordinal()];
    }
}

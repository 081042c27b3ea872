package org.mobiletoolkit.local.journey;

import java.util.stream.IntStream;
import org.mobiletoolkit.local.RunningSuite.Running;

/** The whole of step 1 in one go, for tests about what comes after it. */
final class StepOne {

    private StepOne() {}

    /** An initiative that every service knows and of which nothing is proved yet. */
    static Initiative begin(Running suite, Trust trust) {
        var initiative = Initiative.begin(trust);
        new Projections(suite, initiative).awaitEverywhere("analyse.vision");
        return initiative;
    }

    /** An initiative all of whose checkpoints of step 1 are met. */
    static Initiative proved(Running suite, Trust trust) {
        var initiative = begin(suite, trust);
        prove(initiative);
        return initiative;
    }

    /** Has all checkpoints of step 1 met; gives the people who were won over for it. */
    static Seniors.Registered prove(Initiative initiative) {
        var seniors = new Seniors(initiative).winOver();
        new Baseline(initiative).establish();
        new Vision(initiative).agree(seniors.clinicalLead());
        new Suppliers(initiative).winOver();
        var checkpoints = new Checkpoints(initiative);
        IntStream.rangeClosed(1, 4).forEach(checkpoints::awaitMet);
        return seniors;
    }
}

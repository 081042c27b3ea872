package org.mobiletoolkit.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.mobiletoolkit.local.RunningSuite.Running;

/**
 * Step 2 of an initiative that has passed gate 1.
 *
 * @param initiative which every service knows to be in step 2
 * @param people who were won over in step 1
 * @param board that let it through gate 1
 */
record StepTwo(Initiative initiative, Seniors.Registered people, Board board) {

    static final String ID = "analyse.strategy";

    /** Goes all the way through gate 1. */
    static StepTwo begin(Running suite, Trust trust) {
        var initiative = StepOne.begin(suite, trust);
        var people = StepOne.prove(initiative);
        var board = Board.form(initiative);
        var passed = Gate.request(initiative, "G1", "programme-manager").pass("sro", board.meet());
        assertThat(passed.statusCode()).as(passed.asString()).isEqualTo(200);
        new Projections(suite, initiative).awaitEverywhere(ID);
        return new StepTwo(initiative, people, board);
    }

    Checkpoints checkpoints() {
        return new Checkpoints(initiative, ID);
    }
}

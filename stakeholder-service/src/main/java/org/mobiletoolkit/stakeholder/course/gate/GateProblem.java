package org.mobiletoolkit.stakeholder.course.gate;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why a gate refuses. */
public enum GateProblem implements ProblemType {
    WAVE_NOT_EXPECTED(422, "Only gate 5 is decided per rollout wave"),
    GATE_ALREADY_PASSED(409, "The gate is already passed"),
    REVIEW_ALREADY_OPEN(409, "A review of this gate is already open"),
    REVIEW_SUPERSEDED(409, "A later review of this gate exists"),
    SEPARATION_OF_DUTIES(403, "Two different people are needed for this"),
    NOT_THE_DECIDER(403, "Only the initiative's SRO or the chair of the board meeting decides a gate"),
    MEETING_NOT_DECIDING(409, "The meeting cannot decide a gate"),
    MEETING_NOT_QUORATE(409, "The meeting was not quorate"),
    EVIDENCE_TOO_OLD(409, "The evidence was read too long ago"),
    EVIDENCE_NOT_MET(409, "A checkpoint is not met"),
    CHECKPOINT_STILL_UNMET(409, "The checkpoint that was waived is not met yet"),
    PREREQUISITE_NOT_MET(409, "Something that the gate asks for besides its checkpoints is not done"),
    WAIVER_MISSING(422, "A checkpoint that is not met has no waiver"),
    WAIVER_NOT_ALLOWED(422, "A waiver is not allowed"),
    CONDITIONS_MISSING(422, "A pass with conditions needs a condition or a waiver"),
    CONDITIONS_NOT_ALLOWED(422, "Only a pass with conditions carries conditions"),
    HOLD_INCOMPLETE(422, "A hold lacks what it must carry"),
    STOP_INCOMPLETE(422, "A stop must carry reasons"),
    ROADMAP_NOT_ALLOWED(422, "Only a hold carries a roadmap and a day to return"),
    DATE_IN_THE_PAST(422, "A date to come lies in the past");

    private final int status;
    private final String title;

    GateProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}

package org.mobiletoolkit.stakeholder.board.governance;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command of the governance. */
enum GovernanceProblem implements ProblemType {
    TERMS_OF_REFERENCE_MISSING(409, "A group works by written terms of reference"),
    CHAIR_MISSING(409, "A group needs a chair"),
    TERMS_ALREADY_APPROVED(409, "The terms of reference are approved as they stand"),
    TERMS_NOT_APPROVED(409, "A board decides by terms of reference that somebody has approved"),
    TERMS_AUTHOR_APPROVES(403, "Terms of reference are approved by somebody else than who wrote them"),
    NOT_THE_INITIATIVES_SRO(403, "Only the initiative's SRO forms its board and changes it"),
    BOARD_SRO_NOT_THE_INITIATIVES(409, "The SRO of a board is the SRO of its initiative"),
    CLINICAL_LEAD_MISSING(409, "A board needs a clinical lead"),
    BOARD_ALREADY_ACTIVE(409, "An initiative has one board at work at a time"),
    GROUP_NOT_ACTIVE(409, "Only an active group meets"),
    CONDITION_CLOSED(409, "The condition is closed already"),
    MEETING_DECIDED(409, "A meeting that has decided is not changed any more");

    private final int status;
    private final String title;

    GovernanceProblem(int status, String title) {
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

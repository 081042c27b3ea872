package org.mobiletoolkit.stakeholder.people.consultation;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command on a consultation. */
enum ConsultationProblem implements ProblemType {
    CONSULTATION_NOT_OPEN(409, "Responses are taken only while the consultation is open"),
    CONSULTATION_NOT_INVITING(409, "People are invited until the consultation is closed"),
    CONSULTATION_NOT_ANSWERABLE(409, "Points are answered once the consultation is closed and before it is reported"),
    CONSULTATION_TOO_SHORT(422, "People need more working days to answer"),
    CONSULTATION_WITHOUT_RESPONSE(409, "A consultation without a response cannot be closed"),
    GUNNING_UNMET(409, "A principle of fair consultation has nothing said for it yet"),
    GROUP_TOO_SMALL(422, "In a group this small an anonymous response would not stay anonymous"),
    POINTS_UNANSWERED(409, "Each point that somebody made needs an answer first");

    private final int status;
    private final String title;

    ConsultationProblem(int status, String title) {
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

package org.mobiletoolkit.stakeholder.memory.privacy;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What can stand against a subject request, or against doing what it asks. */
enum SubjectRequestProblem implements ProblemType {
    ALREADY_EXTENDED(409, "The request has been extended already"),
    EXTENSION_TOO_LATE(409, "An extension must be told within the first month"),
    NOT_A_COMPLAINT(409, "Only a complaint is acknowledged"),
    COMPLAINT_NOT_EXTENDED(409, "A complaint has no date that could be extended"),
    COMPLAINT_NOT_ACKNOWLEDGED(409, "A complaint is acknowledged before it is answered"),
    NOT_DONE(409, "What is said to be granted has not been done in all services"),
    SUBJECT_DATA_INCOMPLETE(503, "Not every service has answered about the person");

    private final int status;
    private final String title;

    SubjectRequestProblem(int status, String title) {
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

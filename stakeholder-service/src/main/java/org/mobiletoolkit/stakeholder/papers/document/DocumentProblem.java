package org.mobiletoolkit.stakeholder.papers.document;

import org.mobiletoolkit.platform.problem.ProblemType;

/** Why something cannot be done to a version of a document. */
public enum DocumentProblem implements ProblemType {
    APPROVED_OTHERWISE(409, "Documents of this type come in force in another way"),
    VERSION_NOT_IN_REVIEW(409, "The content of the version is not settled, so nobody can decide on it"),
    LATER_VERSION_IN_FORCE(409, "A later version is in force"),
    VERSION_NOT_BEFORE_MEETING(409, "The version did not lie before the meeting");

    private final int status;
    private final String title;

    DocumentProblem(int status, String title) {
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

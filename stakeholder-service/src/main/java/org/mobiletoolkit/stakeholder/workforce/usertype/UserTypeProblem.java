package org.mobiletoolkit.stakeholder.workforce.usertype;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command on a user type. */
enum UserTypeProblem implements ProblemType {
    USER_TYPE_WITHOUT_NEEDS(422, "A user type needs at least one weight above 0, or no device can be mapped to it"),
    USER_TYPE_IN_USE(409, "A user type that was confirmed is retired, never deleted"),
    TOO_MANY_USER_TYPES(409, "The initiative has as many user types as it can have");

    private final int status;
    private final String title;

    UserTypeProblem(int status, String title) {
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

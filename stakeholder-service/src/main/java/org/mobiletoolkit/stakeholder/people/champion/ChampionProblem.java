package org.mobiletoolkit.stakeholder.people.champion;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a command on areas and champions. */
enum ChampionProblem implements ProblemType {
    TOO_MANY_AREAS(409, "The initiative has as many areas as it can have");

    private final int status;
    private final String title;

    ChampionProblem(int status, String title) {
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

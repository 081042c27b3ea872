package org.mobiletoolkit.stakeholder.toolbox.template;

import org.mobiletoolkit.platform.problem.ProblemType;

/** What may stand against a template. */
enum TemplateProblem implements ProblemType {
    /** No record comes out of it, or the service that would keep it does not take it yet. */
    TEMPLATE_NOT_INSTANTIABLE(409, "No record can be made of the template");

    private final int status;
    private final String title;

    TemplateProblem(int status, String title) {
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

package org.mobiletoolkit.stakeholder.people.register;

import org.jspecify.annotations.Nullable;

/**
 * A judgement of where somebody stands, not yet kept.
 *
 * @param action the engagement that it follows; null when it follows none
 */
record Heard(
        Stakeholder stakeholder,
        SupportAssessment assessment,
        @Nullable EngagementAction action) {

    /** What the engagement showed before. */
    record Shown(EngagementAction action, @Nullable EngagementEffect before) {}

    /** Lets the register, and the engagement if there is one, show it. */
    @Nullable
    Shown show() {
        stakeholder.heard(assessment);
        if (action == null) {
            return null;
        }
        var shown = new Shown(action, action.observed());
        action.followed(assessment);
        return shown;
    }
}

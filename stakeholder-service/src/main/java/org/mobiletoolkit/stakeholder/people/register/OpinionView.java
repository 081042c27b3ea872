package org.mobiletoolkit.stakeholder.people.register;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The weight and the opinion of a stakeholder, for the few who may read it (handbook 6.2). */
public record OpinionView(
        @Schema(description = "Influence over the outcome, 1 to 5") @Nullable
        Integer power,

        @Nullable Integer interest,
        @Nullable Integer impactOfChange,
        @Nullable LocalDate influenceAssessedOn,
        @Nullable Quadrant quadrant,
        SupportLevel support,
        SupportLevel desiredSupport,
        @Nullable LocalDate supportAssessedOn,

        @Schema(description = "Desired minus current support; missing while either is unknown") @Nullable
        Integer gap,

        @Schema(description = "Power times the gap, 0 when support is as desired") @Nullable
        Integer engagementPriority) {

    static OpinionView of(Stakeholder stakeholder, int threshold) {
        var standing = stakeholder.standing();
        return new OpinionView(
                standing.power(),
                standing.interest(),
                stakeholder.impactOfChange(),
                stakeholder.influenceAssessedOn(),
                standing.quadrant(threshold),
                standing.current(),
                standing.desired(),
                stakeholder.supportAssessedOn(),
                standing.gap(),
                standing.engagementPriority());
    }
}

package org.mobiletoolkit.stakeholder.people.raci;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The letters of one stakeholder as callers see them. */
public record RaciAssignmentView(
        UUID stakeholderId,
        String name,

        @Schema(description = "Whether the stakeholder has no stake any longer")
        boolean left,

        List<RaciLetter> letters) {

    static RaciAssignmentView of(RaciHolder holder) {
        return new RaciAssignmentView(
                holder.stakeholderId(),
                holder.name(),
                holder.left(),
                holder.part().letters());
    }
}

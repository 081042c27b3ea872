package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the initiative makes of a consideration.
 *
 * @param response needed unless the review has one already, which it replaces
 */
@Schema(
        name = "WorkConsiderationAnswer",
        examples = "{\"response\":\"Two suppliers have shown their mobile clients; both roadmaps fit ours\"}")
public record ReviewAnswer(
        @Size(min = 1, max = 4000) @Nullable String response) {}

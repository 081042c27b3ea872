package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of an action, when there is something to say. */
@Schema(name = "NextStepActionOutcome", examples = "{\"outcome\":\"The board met for the first time\"}")
public record ActionNote(
        @Size(min = 1, max = 2000) @Nullable String outcome) {}

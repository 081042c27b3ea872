package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The opportunity that was made of an idea. */
@Schema(examples = "{\"opportunityId\":\"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a99\"}")
public record IdeaOpportunity(@NotNull UUID opportunityId) {}

package org.mobiletoolkit.stakeholder.papers.document;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the approver wants to say with the approval. */
@Schema(examples = "{\"note\":\"Approved as discussed at the board\"}")
public record ApprovalNote(@Size(max = 2000) @Nullable String note) {}

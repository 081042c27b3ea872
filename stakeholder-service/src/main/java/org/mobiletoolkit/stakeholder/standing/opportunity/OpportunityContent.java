package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.platform.record.Fixed;

/** An opportunity that somebody has seen; its rank is a matter of the whole list. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Record visits at the bedside",
                 "description":"Community nurses write up visits at home in the evening; 40 minutes a day each."}""")
public record OpportunityContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description) {}

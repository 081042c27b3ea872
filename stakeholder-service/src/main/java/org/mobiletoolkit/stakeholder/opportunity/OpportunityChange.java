package org.mobiletoolkit.stakeholder.opportunity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of an opportunity by itself; its rank is a matter of the whole list. */
@Schema(examples = "{\"title\":\"Record visits where they happen\"}")
public record OpportunityChange(
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String description) {}

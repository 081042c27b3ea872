package org.mobiletoolkit.stakeholder.standing.opportunity;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All opportunities of an initiative that are not rejected, the most important first. */
@Schema(name = "OpportunityRanking", examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b",
                 "ranked":["019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a61","019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a60"]}""")
public record Ranking(
        @NotNull UUID initiativeId,
        @NotEmpty @Size(max = 500) List<@NotNull UUID> ranked) {}

package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** A risk that somebody sees. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","cause":"One supplier makes the rugged tablets",
                 "event":"It stops making them","effect":"The rollout waits for another model",
                 "proximity":"WITHIN_A_YEAR","response":"REDUCE","owner":"procurement-lead@rrx","reviewOn":"2026-09-30",
                 "scoring":{"likelihood":3,"impact":4}}""")
public record NewRisk(
        @NotNull UUID initiativeId,
        @NotBlank @Size(max = 1000) String cause,
        @NotBlank @Size(max = 1000) String event,
        @NotBlank @Size(max = 1000) String effect,

        @Schema(description = "How soon it may come about") @NotNull
        RiskProximity proximity,

        @Nullable RiskResponse response,
        @Size(min = 1, max = 2000) @Nullable String responsePlan,

        @Schema(description = "Login of who watches over it") @Size(min = 1, max = 200) @Login @Nullable
        String owner,

        @Schema(description = "When it is to be looked at again at the latest") @NotNull @PlausibleDay
        LocalDate reviewOn,

        @Schema(description = "The day on which it was seen; today when it is left out") @Nullable @PlausibleDay
        LocalDate raisedOn,

        @NotNull @Valid NewRiskScoring scoring) {

    RiskContent content() {
        return new RiskContent(cause, event, effect, proximity, response, responsePlan, owner, reviewOn);
    }
}

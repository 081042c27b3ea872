package org.mobiletoolkit.stakeholder.standing.risk;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** What may be changed of a risk while it is open; scores are added, never changed. */
@Embeddable
@Schema(examples = "{\"owner\":\"procurement-lead@rrx\",\"response\":\"REDUCE\",\"reviewOn\":\"2026-09-30\"}")
public record RiskContent(
        @NotBlank @Size(max = 1000) String cause,
        @NotBlank @Size(max = 1000) String event,
        @NotBlank @Size(max = 1000) String effect,

        @Schema(description = "How soon it may come about") @Enumerated(EnumType.STRING) @NotNull
        RiskProximity proximity,

        @Enumerated(EnumType.STRING) @Nullable RiskResponse response,
        @Size(min = 1, max = 2000) @Nullable String responsePlan,

        @Schema(description = "Login of who watches over it") @Size(min = 1, max = 200) @Login @Nullable
        String owner,

        @Schema(description = "When it is to be looked at again at the latest") @NotNull @PlausibleDay
        LocalDate reviewOn) {}

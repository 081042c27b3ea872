package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** The members of an initiative that people may change while it is not closed. */
public record InitiativeChange(
        @NotBlank @Size(max = 200) @Schema(examples = "Mobile working for community nursing")
        String name,

        @Nullable @Size(max = 4000) @Schema(examples = "Records at the point of care for 320 community staff")
        String description,

        @NotBlank @Size(max = 200) @Schema(examples = "sro@rrx")
        String sro,

        @NotBlank @Size(max = 200) @Schema(examples = "programme-manager@rrx")
        String programmeManager,

        @Nullable @Size(max = 200) @Schema(examples = "Director of community services")
        String operationalOwner,

        @NotNull @Size(max = 20) @Schema(examples = "[\"Electronic patient record\"]")
        List<@NotBlank @Size(max = 200) String> linkedProgrammes,

        @NotNull @Schema(examples = "2026-05-01") @PlausibleDay
        LocalDate startedOn) {

    static InitiativeChange of(Initiative initiative) {
        return new InitiativeChange(
                initiative.name(),
                initiative.description(),
                initiative.sro(),
                initiative.programmeManager(),
                initiative.operationalOwner(),
                initiative.linkedProgrammes(),
                initiative.startedOn());
    }
}

package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.stakeholder.course.initiative.RoadmapEntry;

/**
 * What a board decides at a gate (handbook 2.2).
 *
 * @param meetingId the quorate meeting of the board that decides
 * @param reasons why; a hold and a stop must carry some
 * @param roadmap the way back after a hold, and with a hold only; at gate 1 with an interim solution or a pilot
 * @param returnOn the day on which the board wants to look again, with a hold only
 * @param conditions what the pass depends on, with PASS_WITH_CONDITIONS only
 * @param waivers one for each checkpoint that is not met, with PASS_WITH_CONDITIONS only
 */
public record NewGateDecision(
        @NotNull @Schema(examples = "PASS") GateVerdict decision,

        @NotNull @Schema(examples = "019ab3c4-6666-7f80-8a9b-0c1d2e3f4a5b")
        UUID meetingId,

        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 2000) String> reasons,
        @Nullable @Size(max = 20) List<@Valid @NotNull NewRoadmapEntry> roadmap,
        @Nullable @PlausibleDay LocalDate returnOn,
        @Nullable @Size(max = 20) List<@NotBlank @Size(max = 2000) String> conditions,
        @Nullable @Size(max = 24) List<@Valid @NotNull Waiver> waivers) {

    /** Something to be done before the gate is tried again. */
    public record NewRoadmapEntry(
            @NotNull @Schema(examples = "PILOT") RoadmapEntry.Kind kind,

            @NotBlank @Size(max = 2000) @Schema(examples = "Tablets for one district nursing team")
            String description,

            @NotNull @Schema(examples = "2027-02-26") @PlausibleDay
            LocalDate dueOn,

            @Schema(description = "Login of who does it", examples = "project-member@rrx")
            @Size(min = 1, max = 200)
            @Login
            @Nullable
            String owner) {}

    List<String> reasonsGiven() {
        return Objects.requireNonNullElse(reasons, List.of());
    }

    List<NewRoadmapEntry> roadmapGiven() {
        return Objects.requireNonNullElse(roadmap, List.of());
    }

    List<String> conditionsGiven() {
        return Objects.requireNonNullElse(conditions, List.of());
    }

    List<Waiver> waiversGiven() {
        return Objects.requireNonNullElse(waivers, List.of());
    }

    /** The decision as the rule sees it. */
    Proposal proposal() {
        return new Proposal(
                decision,
                reasonsGiven(),
                roadmapGiven().stream().anyMatch(NewGateDecision::interim),
                roadmapGiven().stream().map(NewRoadmapEntry::dueOn).toList(),
                returnOn,
                conditionsGiven(),
                waiversGiven());
    }

    private static boolean interim(NewRoadmapEntry entry) {
        return entry.kind() == RoadmapEntry.Kind.INTERIM_SOLUTION || entry.kind() == RoadmapEntry.Kind.PILOT;
    }
}

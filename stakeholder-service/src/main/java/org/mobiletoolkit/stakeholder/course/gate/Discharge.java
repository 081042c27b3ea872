package org.mobiletoolkit.stakeholder.course.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** That a waiver or condition is kept: by what it shows, and on which day; today when it is left out. */
@Schema(
        name = "GateCommitmentDischarge",
        examples = "{\"evidence\":\"Estate baseline confirmed on 4 December\",\"dischargedOn\":\"2026-12-04\"}")
public record Discharge(
        @NotBlank @Size(max = 4000) String evidence,
        @Nullable @PlausibleDay LocalDate dischargedOn) {}

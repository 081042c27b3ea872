package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** That a condition is met, and what shows it; without a day it was today. */
@Schema(examples = "{\"closedOn\":\"2026-07-20\",\"evidence\":\"Training plan reported to the board\"}")
public record NewConditionClosure(
        @Nullable @PlausibleDay LocalDate closedOn,
        @NotBlank @Size(max = 2000) String evidence) {}

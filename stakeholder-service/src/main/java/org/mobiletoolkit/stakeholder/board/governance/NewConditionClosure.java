package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** That a condition is met; without a day it was today. */
@Schema(examples = "{\"closedOn\":\"2026-07-20\",\"evidence\":\"Training plan reported to the board\"}")
public record NewConditionClosure(
        @Nullable @PlausibleDay LocalDate closedOn,
        @Size(min = 1, max = 2000) @Nullable String evidence) {}

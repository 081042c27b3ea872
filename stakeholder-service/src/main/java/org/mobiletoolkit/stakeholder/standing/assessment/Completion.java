package org.mobiletoolkit.stakeholder.standing.assessment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** When an assessment was completed; without a day it is today. */
@Schema(name = "AssessmentCompletion", examples = "{\"completedOn\":\"2026-05-20\"}")
public record Completion(@Nullable @PlausibleDay LocalDate completedOn) {}

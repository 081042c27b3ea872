package org.mobiletoolkit.stakeholder.memory.privacy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/**
 * That the clock goes on.
 *
 * @param on the day on which the person answered, today when nothing is said
 */
@Schema(examples = "{\"on\":\"2026-09-17\"}")
public record ClockResumption(@Nullable @PlausibleDay LocalDate on) {}

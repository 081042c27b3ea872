package org.mobiletoolkit.stakeholder.people.champion;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** The last day of a champion; today when left out. */
@Schema(examples = "{\"lastDay\":\"2026-09-30\"}")
public record StandingDown(@Nullable @PlausibleDay LocalDate lastDay) {}

package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.handbook.day.PlausibleDay;

/** The last day of a membership. */
@Schema(examples = "{\"memberTo\":\"2026-09-30\"}")
public record MembershipEnd(@NotNull @PlausibleDay LocalDate memberTo) {}

package org.mobiletoolkit.stakeholder.governance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last day of a membership. */
@Schema(examples = "{\"memberTo\":\"2026-09-30\"}")
public record MembershipEnd(@NotNull LocalDate memberTo) {}

package org.mobiletoolkit.stakeholder.board.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** Somebody who joins a group, from a day on. */
@Schema(examples = """
                {"subject":"sro@rrx","office":"CHAIR","roleCodes":["SRO"],"memberFrom":"2026-05-01"}""")
public record NewGroupMember(
        @Schema(description = "Login of the person") @NotBlank @Size(max = 200) @Login
        String subject,

        @NotNull Office office,

        @Schema(description = "In which roles the person sits there; a BOARD needs SRO and CLINICAL_LEAD, CCIO or CNIO")
        @Size(max = 20)
        @Nullable
        List<
                        @NotNull
                        @Pattern(
                                regexp = "[A-Z][A-Z0-9_]{1,39}",
                                message =
                                        "must be a role code: 2 to 40 capital letters, digits and underscores, such as CLINICAL_LEAD")
                        String>
                roleCodes,

        @Schema(
                description =
                        "Code of the initiative's active user type to which the person belongs; a USER_GROUP needs two")
        @Pattern(
                regexp = "[A-Z][A-Z0-9_]{0,39}",
                message = "must be a code: up to 40 capital letters, digits and underscores, such as NURSE")
        @Nullable
        String userType,

        @Schema(description = "Whether the person works with patients or in the field") @Nullable
        Boolean frontline,

        @Schema(description = "First day of the membership") @NotNull @PlausibleDay
        LocalDate memberFrom,

        @Schema(description = "Last day of the membership, when it is known already") @Nullable @PlausibleDay
        LocalDate memberTo) {}

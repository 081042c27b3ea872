package org.mobiletoolkit.stakeholder.course.initiative;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/**
 * What people say of an initiative until it is closed.
 *
 * @param reference the organisation's own programme number; without one the next free number is given
 * @param sro the senior responsible owner, by the subject of the token
 * @param programmeManager who runs the programme, by the subject of the token; never the SRO
 * @param operationalOwner who will own the way of working once it is embedded
 * @param linkedProgrammes transformation programmes that it is part of or depends on
 * @param startedOn the day on which it began, local to Europe/London; may lie in the past
 */
@Embeddable
public record InitiativeContent(
        @Fixed
        @Pattern(regexp = "PRG-[0-9]{1,9}|INI-[0-9]{1,9}", message = "must be PRG- and a number of up to 9 digits")
        @Schema(examples = "PRG-0042")
        String reference,

        @NotBlank @Size(max = 200) @Schema(examples = "Mobile working for community nursing")
        String name,

        @Nullable @Size(max = 4000) @Schema(examples = "Records at the point of care for 320 community staff")
        String description,

        @NotBlank @Size(max = 200) @Schema(examples = "sro@rrx") @Login
        String sro,

        @NotBlank @Size(max = 200) @Schema(examples = "programme-manager@rrx") @Login
        String programmeManager,

        @Nullable @Size(max = 200) @Schema(examples = "Director of community services") @Login
        String operationalOwner,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 20) @Schema(examples = "[\"Electronic patient record\"]")
        List<@NotBlank @Size(max = 200) String> linkedProgrammes,

        @NotNull @Schema(examples = "2026-05-01") @PlausibleDay
        LocalDate startedOn) {

    public InitiativeContent {
        linkedProgrammes = Given.list(linkedProgrammes);
    }

    InitiativeContent called(String number) {
        return new InitiativeContent(
                number, name, description, sro, programmeManager, operationalOwner, linkedProgrammes, startedOn);
    }
}

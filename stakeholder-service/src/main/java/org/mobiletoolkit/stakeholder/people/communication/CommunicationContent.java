package org.mobiletoolkit.stakeholder.people.communication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.handbook.undertaking.Undertaking;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/** Something that people are to be told. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"What changes for the community teams",
                 "message":"From October records are written at the bedside; training begins in August",
                 "channel":"TEAM_BRIEFING","external":false,"owner":"communications@rrx","dueOn":"2026-07-31"}""")
public record CommunicationContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = LONGEST_TITLE) String title,

        @Schema(description = "What people are to know afterwards") @NotBlank @Size(max = 4000)
        String message,

        @Enumerated(EnumType.STRING) @NotNull CommunicationChannel channel,

        @Schema(description = "Whether it is for people outside of the organisation") @NotNull
        Boolean external,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "The affected groups whom it is for; left out when it is for all of them")
        @Size(max = 200)
        List<@NotNull UUID> groupIds,

        @Schema(description = "Login of the colleague who sees to it") @NotBlank @Size(max = LONGEST_OWNER) @Login
        String owner,

        @Schema(description = "By when it is to go out") @NotNull @PlausibleDay
        LocalDate dueOn)
        implements Undertaking {

    public CommunicationContent {
        groupIds = Given.ordered(groupIds);
    }
}

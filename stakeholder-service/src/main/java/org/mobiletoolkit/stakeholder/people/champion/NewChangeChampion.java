package org.mobiletoolkit.stakeholder.people.champion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.login.Login;

/** Somebody to be appointed champion of an area: a stakeholder of the initiative, or a colleague by login. */
@Schema(examples = """
                {"areaId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5e","subject":"community-matron@rrx","role":"SUPER_USER",
                 "userTypeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5f","since":"2026-06-01"}""")
public record NewChangeChampion(
        @NotNull UUID areaId,

        @Schema(description = "A stakeholder of the initiative; or else subject") @Nullable
        UUID stakeholderId,

        @Schema(description = "Login of the person; or else stakeholderId") @Size(min = 1, max = 200) @Login @Nullable
        String subject,

        @Schema(description = "CHAMPION when left out") @Nullable
        ChampionRole role,

        @Nullable UUID userTypeId,

        @Schema(description = "Today when left out") @Nullable @PlausibleDay
        LocalDate since,

        @Schema(description = "Last day as planned") @Nullable @PlausibleDay
        LocalDate until) {

    ChangeChampionContent content(LocalDate today) {
        return new ChangeChampionContent(
                role == null ? ChampionRole.CHAMPION : role, userTypeId, since == null ? today : since, until);
    }
}

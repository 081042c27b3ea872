package org.mobiletoolkit.stakeholder.toolbox.worklist;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.link.ApiPath;
import org.mobiletoolkit.platform.login.Login;

/** What is said in the review of a consideration, whatever was decided. */
@Embeddable
@Schema(name = "WorkConsiderationContent", examples = """
                {"owner":"it-manager@rrx","response":"The network team surveys all bases before the pilot",
                 "links":["/api/v1/connectivity-sites"]}""")
public record ReviewContent(
        @Schema(description = "Login of the colleague who sees to it") @Size(min = 1, max = 200) @Login @Nullable
        String owner,

        @Schema(description = "What the initiative makes of it") @Size(min = 1, max = 4000) @Nullable
        String response,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Paths of the suite to records that show it")
        @NotNull
        @Size(max = 20)
        @ApiPath
        List<@NotBlank @Size(max = 300) String> links) {

    static final ReviewContent NOTHING = new ReviewContent(null, null, List.of());

    ReviewContent responding(String said) {
        return new ReviewContent(owner, said, links);
    }
}

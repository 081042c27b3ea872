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

/** What is said of an activity's progress, whatever its status. */
@Embeddable
@Schema(name = "WorkActivityContent", examples = """
                {"owner":"programme-manager@rrx","evidenceRefs":["/api/v1/documents/019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b/versions/1"]}""")
public record ActivityContent(
        @Schema(description = "Login of the colleague who sees to it") @Size(min = 1, max = 200) @Login @Nullable
        String owner,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Paths of the suite to the records that carry the activity out")
        @NotNull
        @Size(max = 20)
        @ApiPath
        List<@NotBlank @Size(max = 300) String> evidenceRefs) {

    static final ActivityContent NOTHING = new ActivityContent(null, List.of());
}

package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.login.Login;
import org.mobiletoolkit.platform.record.Fixed;

/** What is said of a pledge. */
@Embeddable
public record PledgeContent(
        @Fixed @NotNull UUID folderId,

        @Schema(description = "What will be done") @NotBlank @Size(max = 100)
        String promise,

        @Schema(description = "In pounds") @Min(1) @Nullable Integer worth,
        @NotNull LocalDate dueOn,

        @JdbcTypeCode(SqlTypes.JSON) @Size(max = 5) @Login List<@NotBlank String> witnesses) {

    public PledgeContent {
        witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
    }
}

package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.mobiletoolkit.platform.record.Fixed;

/** What is written in a worksheet while it is a draft. */
@Embeddable
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","title":"Case for district nursing",
                 "content":{"strategic":{"objectives":["Two visits more a day by March"],"scope":null},
                            "community":{"coverage":87.5}}}""")
public record WorksheetContent(
        @Fixed @NotNull UUID initiativeId,
        @NotBlank @Size(max = 200) String title,

        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "By section id, what is written by field id; see the sections of the template")
        @NotNull
        Map<String, JsonNode> content) {}

package org.mobiletoolkit.stakeholder.toolbox.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be changed of a worksheet while it is a draft. */
@Schema(examples = """
                {"title":"Case for district nursing",
                 "content":{"strategic":{"objectives":["Two visits more a day by March"],"scope":null},
                            "community":{"coverage":87.5}}}""")
public record WorksheetContent(
        @NotBlank @Size(max = 200) String title,

        @Schema(description = "By section id, what is written by field id; see the sections of the template") @NotNull
        Map<String, JsonNode> content) {}

package org.mobiletoolkit.stakeholder.papers.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.mobiletoolkit.stakeholder.papers.content.DocumentContent;

/** A document to be begun, with the content of its first version as far as it goes. */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","type":"VISION","title":"Mobile vision",
                 "content":{"statement":"Every community nurse writes the record at the bedside, online or offline.",
                 "objectives":[{"code":"OBJ-3","title":"More time with patients","source":"Trust strategy 2025-30"}]}}""")
public record NewDocument(
        @NotNull UUID initiativeId,
        @NotNull DocumentType type,
        @NotBlank @Size(max = 200) String title,

        @Schema(implementation = DocumentContent.class) @NotNull
        ObjectNode content) {

    DocumentHeading heading() {
        return new DocumentHeading(initiativeId, type, title);
    }
}

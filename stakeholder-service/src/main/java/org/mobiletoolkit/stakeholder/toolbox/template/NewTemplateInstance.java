package org.mobiletoolkit.stakeholder.toolbox.template;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template to be made into records of an initiative.
 *
 * @param version the version of the template; the newest when nothing is said
 * @param parameters what the template asks for, by parameter id
 */
@Schema(examples = """
                {"initiativeId":"019a2b3c-4d5e-7f60-8a9b-0c1d2e3f4a5b","version":1,
                 "parameters":{"objectives":["More time with patients"]}}""")
public record NewTemplateInstance(
        @NotNull UUID initiativeId,
        @Min(1) @Nullable Integer version,

        @Schema(description = "By parameter id; see the template's parameters") @Size(max = 50) @Nullable
        Map<String, JsonNode> parameters) {

    Map<String, JsonNode> said() {
        return Objects.requireNonNullElse(parameters, Map.of());
    }
}

package org.mobiletoolkit.platform.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How to look for a person: the other words by which free text may name them, and where to go on.
 *
 * @param alsoKnownAs names or addresses, searched for in free text and contacts, in any case
 */
@Schema(examples = "{\"alsoKnownAs\":[\"Community matron, north locality\"],\"limit\":500}")
public record SubjectQuery(
        @Size(max = 5) @Nullable List<@NotBlank @Size(min = 3, max = 100) String> alsoKnownAs,
        @Min(1) @Max(1_000) @Nullable Integer limit,
        @Size(max = 2_000) @Nullable String cursor) {

    List<String> alsoKnownAsOrNone() {
        return alsoKnownAs == null ? List.of() : alsoKnownAs;
    }

    int limitOrDefault() {
        return limit == null ? 500 : limit;
    }
}

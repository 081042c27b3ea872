package org.mobiletoolkit.platform.write;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Texts that look as if they held an NHS number and do not, and the one request in which they may stand.
 *
 * @param method of the request
 * @param path of the request: of a list to create a record, of a record to change it
 * @param texts each whole, as the request will hold it; they are not kept, only what they are recognised by
 * @param reason what the numbers are; it stands in the audit log
 * @param hours how long the release holds; 24 when nothing is said
 */
@Schema(
        examples =
                "{\"method\":\"POST\",\"path\":\"/api/v1/notes\",\"texts\":[\"Order 943 476 5919 is late\"],\"reason\":\"The number of an order\"}")
public record NewTextRelease(
        @NotNull Method method,

        @NotBlank @Size(max = 300) @Pattern(regexp = "(/[A-Za-z0-9._~:@-]{1,80})+")
        String path,

        @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 20_000) String> texts,
        @NotBlank @Size(max = 200) String reason,
        @Min(1) @Max(168) @Nullable Integer hours) {

    private static final int A_DAY = 24;

    /** What writes. */
    @Schema(name = "TextReleaseMethod")
    public enum Method {
        POST,
        PUT,
        PATCH
    }

    int hoursOrDefault() {
        return hours == null ? A_DAY : hours;
    }
}

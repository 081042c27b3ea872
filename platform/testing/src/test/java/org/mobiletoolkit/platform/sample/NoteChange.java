package org.mobiletoolkit.platform.sample;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a caller may change of a note. */
public record NoteChange(
        @NotBlank @Size(max = 100) String title,
        @Size(max = 4_000) @Nullable String body,
        @Min(1) @Max(5) @Nullable Integer rank) {}

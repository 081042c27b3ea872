package org.mobiletoolkit.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note to be written. */
public record NewNote(
        @NotNull UUID folderId,
        @NotNull @Valid NoteChange note,
        @Nullable LocalDate due,
        @Size(max = 3) @Nullable List<@Valid NoteChange> more) {}

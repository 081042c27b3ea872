package org.mobiletoolkit.platform.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.concurrency.Versioned;
import org.mobiletoolkit.platform.lifecycle.AvailableAction;
import org.mobiletoolkit.platform.lifecycle.AvailableActions;

/** A note as callers see it. */
public record NoteView(
        UUID id,
        UUID folderId,
        String title,
        @Nullable String body,
        @Nullable Integer rank,
        Note.Status status,
        Instant createdAt,
        List<AvailableAction> availableActions,
        long version)
        implements Versioned {

    static NoteView of(Note note, AvailableActions available) {
        return new NoteView(
                note.id(),
                note.folderId,
                note.title,
                note.body,
                note.rank,
                note.status,
                note.createdAt(),
                available.of(Note.LIFECYCLE, note.status, note.folderId),
                note.version());
    }
}

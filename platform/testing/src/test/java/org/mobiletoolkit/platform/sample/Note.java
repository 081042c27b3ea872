package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;
import org.mobiletoolkit.platform.record.Move;
import org.mobiletoolkit.platform.record.Noun;
import org.mobiletoolkit.platform.record.Origin;
import org.mobiletoolkit.platform.record.Recorded;

/** Something with members, a state and an owner organisation. */
@Entity
@Noun(value = "note", at = "/notes")
public class Note extends Recorded<NoteChange> {

    enum Status {
        DRAFT,
        OPEN,
        CLOSED
    }

    static final Lifecycle<Status> LIFECYCLE = Lifecycle.of(Status.class)
            .by(Access.CHANGE_NOTES)
            .on("open", Status.DRAFT, Status.OPEN)
            .on("close", Status.OPEN, Status.CLOSED);

    UUID folderId;
    String title;

    @Nullable
    String body;

    @Nullable
    Integer rank;

    @Enumerated(EnumType.STRING)
    Status status = Status.DRAFT;

    protected Note() {}

    Note(Origin origin, UUID folderId, NoteChange change) {
        super(origin);
        this.folderId = folderId;
        change(change);
    }

    @Override
    protected final void change(NoteChange change) {
        title = change.title();
        body = change.body();
        rank = change.rank();
    }

    Move<Status> obey(String command) {
        var move = Move.on(LIFECYCLE, status, command).telling(content());
        status = move.to();
        return move;
    }

    @Override
    public NoteChange content() {
        return new NoteChange(title, body, rank);
    }

    @Override
    public UUID scopeId() {
        return folderId;
    }
}

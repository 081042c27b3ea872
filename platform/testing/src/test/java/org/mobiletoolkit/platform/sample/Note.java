package org.mobiletoolkit.platform.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Subject;
import org.mobiletoolkit.platform.lifecycle.Lifecycle;

/** Something with members, a state and an owner organisation. */
@Entity
public class Note {

    enum Status {
        DRAFT,
        OPEN,
        CLOSED
    }

    static final Lifecycle<Status> LIFECYCLE = Lifecycle.of(Status.class)
            .by(Access.CHANGE_NOTES)
            .on("open", Status.DRAFT, Status.OPEN)
            .on("close", Status.OPEN, Status.CLOSED);

    @Id
    UUID id;

    @TenantId
    String organisation;

    UUID folderId;
    String title;

    @Nullable
    String body;

    @Nullable
    Integer rank;

    @Enumerated(EnumType.STRING)
    Status status = Status.DRAFT;

    Instant createdAt;

    @Version
    long version;

    protected Note() {}

    Note(UUID id, UUID folderId, NoteChange change, Instant at) {
        this.id = id;
        this.folderId = folderId;
        this.createdAt = at;
        change(change);
    }

    void change(NoteChange change) {
        title = change.title();
        body = change.body();
        rank = change.rank();
    }

    NoteChange changeable() {
        return new NoteChange(title, body, rank);
    }

    Subject subject() {
        return new Subject("note", id, folderId, version);
    }
}

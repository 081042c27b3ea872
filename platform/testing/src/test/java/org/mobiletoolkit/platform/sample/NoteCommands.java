package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.audit.Journal;
import org.mobiletoolkit.platform.time.Uuid7;

/** Everything that changes a note. */
@ApplicationScoped
@Transactional
public class NoteCommands {

    private final Notes notes;
    private final Journal journal;
    private final MergePatch patches;
    private final Clock clock;

    NoteCommands(Notes notes, Journal journal, MergePatch patches, Clock clock) {
        this.notes = notes;
        this.journal = journal;
        this.patches = patches;
        this.clock = clock;
    }

    public Note write(NewNote form) {
        var note = new Note(Uuid7.generate(clock), form.folderId(), form.note(), clock.instant());
        notes.persistAndFlush(note);
        journal.created(note.subject(), form.note());
        return note;
    }

    public Note change(UUID id, @Nullable String ifMatch, com.fasterxml.jackson.databind.node.ObjectNode patch) {
        var note = notes.require(id);
        IfMatch.require(ifMatch, note.version);
        var before = note.changeable();
        note.change(patches.apply(before, patch));
        notes.flush();
        journal.updated(note.subject(), before, note.changeable());
        return note;
    }

    public Note command(UUID id, @Nullable String ifMatch, String command) {
        var note = notes.require(id);
        IfMatch.require(ifMatch, note.version);
        var from = note.status;
        note.status = Note.LIFECYCLE.next(from, command);
        notes.flush();
        journal.transitioned(note.subject(), command, from, note.status, null, note.changeable());
        return note;
    }
}

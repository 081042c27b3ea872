package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Desk;
import org.mobiletoolkit.platform.record.Patch;
import org.mobiletoolkit.platform.record.Seen;

/** Everything that changes a note. */
@ApplicationScoped
@Transactional
public class NoteCommands {

    private final Notes notes;
    private final Desk desk;

    NoteCommands(Notes notes, Desk desk) {
        this.notes = notes;
        this.desk = desk;
    }

    public Note write(NewNote form) {
        return desk.made(new Note(desk.begin(), form.folderId(), form.note()));
    }

    public Note change(UUID id, Seen seen, Patch<NoteChange> patch) {
        return desk.changed(desk.seen(notes, id, seen), patch);
    }

    public Note command(UUID id, Seen seen, String command) {
        var note = desk.seen(notes, id, seen);
        return desk.moved(note, note.obey(command));
    }
}

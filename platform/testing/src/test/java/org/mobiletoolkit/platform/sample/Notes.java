package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.record.Records;

/** Every note. */
@ApplicationScoped
public class Notes implements Records<Note> {

    List<Note.Status> statuses(UUID folderId) {
        return list("folderId", folderId).stream().map(note -> note.status).toList();
    }
}

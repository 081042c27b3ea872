package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.mobiletoolkit.platform.fact.Fact;
import org.mobiletoolkit.platform.fact.FactSource;

/** Questions about a folder of notes. */
@ApplicationScoped
public class NoteFacts implements FactSource {

    private final Notes notes;

    NoteFacts(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Set<String> codes() {
        return Set.of("NOTE.ANY", "NOTE.OPEN");
    }

    @Override
    public Fact answer(String code, UUID scopeId) {
        var count = code.equals("NOTE.ANY")
                ? notes.count("folderId", scopeId)
                : notes.count("folderId = ?1 and status = ?2", scopeId, Note.Status.OPEN);
        return Fact.of(code, count > 0).observed("notes", count).required("notes", 1);
    }
}

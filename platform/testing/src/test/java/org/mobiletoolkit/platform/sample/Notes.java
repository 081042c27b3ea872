package org.mobiletoolkit.platform.sample;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every note. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

    public Note require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No note " + id));
    }

    List<Note.Status> statuses(UUID folderId) {
        return list("folderId", folderId).stream().map(note -> note.status).toList();
    }
}

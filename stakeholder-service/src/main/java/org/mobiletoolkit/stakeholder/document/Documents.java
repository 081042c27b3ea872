package org.mobiletoolkit.stakeholder.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;

/** Every document. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    Document require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No document " + id));
    }
}

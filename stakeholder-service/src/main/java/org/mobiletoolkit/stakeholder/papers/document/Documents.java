package org.mobiletoolkit.stakeholder.papers.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Every document. */
@ApplicationScoped
class Documents implements PanacheRepositoryBase<Document, UUID> {

    Document require(UUID id) {
        return ById.find(this, id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No document " + id));
    }

    /** The initiative's document of that type; there is one at most. */
    Optional<Document> of(DocumentType type, UUID initiativeId) {
        return find("initiativeId = ?1 and type = ?2", initiativeId, type).firstResultOptional();
    }
}

package org.mobiletoolkit.stakeholder.toolbox.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.tenancy.ById;

/** Everything that was made of templates. */
@ApplicationScoped
class TemplateInstances implements PanacheRepositoryBase<TemplateInstance, UUID> {

    TemplateInstance require(UUID id) {
        return ById.find(this, id)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND, "No template instance " + id));
    }

    Optional<TemplateInstance> newest(UUID initiativeId, String templateId) {
        return find("initiativeId = ?1 and templateId = ?2 order by issue desc", initiativeId, templateId)
                .firstResultOptional();
    }
}

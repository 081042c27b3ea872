package org.mobiletoolkit.stakeholder.people.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every judgement of weight that was ever recorded. */
@ApplicationScoped
class InfluenceAssessments implements PanacheRepositoryBase<InfluenceAssessment, UUID> {}

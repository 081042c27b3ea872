package org.mobiletoolkit.stakeholder.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Every opinion that was ever recorded. */
@ApplicationScoped
class SupportAssessments implements PanacheRepositoryBase<SupportAssessment, UUID> {}

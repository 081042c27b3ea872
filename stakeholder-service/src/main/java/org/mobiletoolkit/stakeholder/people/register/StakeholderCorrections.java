package org.mobiletoolkit.stakeholder.people.register;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All that was ever put right in the register. */
@ApplicationScoped
class StakeholderCorrections implements PanacheRepositoryBase<StakeholderCorrection, UUID> {}

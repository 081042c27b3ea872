package org.mobiletoolkit.platform.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/**
 * Scopes every entity query, by-id loads included, to the caller's organisation.
 *
 * <p>Entities carry the organisation in a {@code @TenantId} column; Hibernate fills and filters it.
 */
@PersistenceUnitExtension
@RequestScoped
class OrganisationResolver implements TenantResolver {

    /** No organisation has this code, so a caller without one sees nothing. */
    private static final String NOBODY = "-";

    private final CurrentCaller caller;

    OrganisationResolver(CurrentCaller caller) {
        this.caller = caller;
    }

    @Override
    public String getDefaultTenantId() {
        return NOBODY;
    }

    @Override
    public String resolveTenantId() {
        var organisation = caller.organisation();
        return organisation == null ? NOBODY : organisation;
    }
}

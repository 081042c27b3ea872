package org.mobiletoolkit.platform.tenancy;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** For a service in which every role holds for the whole organisation. */
@DefaultBean
@ApplicationScoped
class NoAssignments implements Assignments {

    @Override
    public List<Assignment> of(String organisation, String login) {
        return List.of();
    }

    @Override
    public Set<UUID> scopes(String organisation) {
        return Set.of();
    }
}

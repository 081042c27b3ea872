package org.mobiletoolkit.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.tenancy.AssignedRoles;
import org.mobiletoolkit.platform.tenancy.Assignment;
import org.mobiletoolkit.platform.tenancy.Assignments;

/** Who holds which role in which folder, as a test wants it. */
@ApplicationScoped
class SampleAssignments implements Assignments {

    private final Map<String, List<Assignment>> held = new ConcurrentHashMap<>();

    void give(AssignedRoles roles, String login, Assignment... assignments) {
        held.put(login, List.of(assignments));
        roles.changed();
    }

    @Override
    public List<Assignment> of(String organisation, String login) {
        if (login.startsWith("unlucky")) {
            throw new IllegalStateException(new SQLException("The database is away", "08006"));
        }
        return held.getOrDefault(login, List.of());
    }

    @Override
    public Set<UUID> scopes(String organisation) {
        return held.values().stream()
                .flatMap(List::stream)
                .map(Assignment::scope)
                .collect(Collectors.toSet());
    }
}

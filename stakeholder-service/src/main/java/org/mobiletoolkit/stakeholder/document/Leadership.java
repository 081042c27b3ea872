package org.mobiletoolkit.stakeholder.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.stakeholder.access.Roles;

/** The roles that may approve for the leaders of the organisation (handbook 2.3 VIS2.VISION, 7.4). */
final class Leadership {

    private static final List<String> ROLES = List.of(Roles.SRO, Roles.CLINICAL_LEAD);

    private Leadership() {}

    static boolean includes(@Nullable String role) {
        return role != null && ROLES.contains(role);
    }

    /** The most senior leadership role among those that someone holds. */
    static Optional<String> among(Set<String> roles) {
        return ROLES.stream().filter(roles::contains).findFirst();
    }
}

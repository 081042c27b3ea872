package org.mobiletoolkit.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.identity.Identity;
import org.mobiletoolkit.platform.problem.CommonProblem;
import org.mobiletoolkit.platform.problem.Refusal;
import org.mobiletoolkit.platform.right.Rights;

/** Works out how far a caller reaches with an operation. */
@ApplicationScoped
class Reaches {

    private final Assignments assignments;
    private final Rights rights;

    Reaches(Assignments assignments, Rights rights) {
        this.assignments = assignments;
        this.rights = rights;
    }

    /**
     * Where the caller may work; null is all of the organisation.
     *
     * <p>A read shows what the caller may read. A write finds what the caller may know of at all, so that one for which the
     * role is too small is refused as such, and changes only where the role suffices.
     */
    @Nullable
    Reach of(Identity caller, List<Assignment> assigned, Operation operation, boolean reads) {
        var everywhere = caller.roles();
        if (caller.organisation() == null || suffices(operation, everywhere)) {
            return null;
        }
        if (operation.organisationWide()) {
            throw new Refusal(CommonProblem.FORBIDDEN, "This takes a role that holds for the whole organisation");
        }
        var entitled = scopes(assigned, held -> operation.isOpen() || suffices(operation, Set.of(held.role())));
        if (reads) {
            return new Reach(entitled, entitled);
        }
        var seen = new HashSet<>(scopes(assigned, held -> true));
        if (!everywhere.isEmpty()) {
            seen.addAll(assignments.scopes(caller.organisation()));
        }
        return new Reach(seen, entitled);
    }

    private boolean suffices(Operation operation, Collection<String> roles) {
        return operation.isOpen()
                ? !roles.isEmpty()
                : operation.rights().stream().anyMatch(right -> rights.allow(right, roles));
    }

    private static Set<UUID> scopes(List<Assignment> assigned, Predicate<Assignment> which) {
        return assigned.stream().filter(which).map(Assignment::scope).collect(Collectors.toSet());
    }
}

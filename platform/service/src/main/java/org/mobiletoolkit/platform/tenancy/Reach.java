package org.mobiletoolkit.platform.tenancy;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How far a caller reaches whose roles hold in single undertakings only, for the operation at hand.
 *
 * @param seen the undertakings whose records are there for the caller; all others do not exist
 * @param entitled those within which the operation may change something
 */
public record Reach(Set<UUID> seen, Set<UUID> entitled) {

    public Reach {
        seen = Set.copyOf(seen);
        entitled = Set.copyOf(entitled);
    }

    /** Whether whoever reaches this far reaches all that somebody with the other reach did. */
    public boolean covers(Collection<UUID> others) {
        return entitled.containsAll(others);
    }

    String seenAsArray() {
        return array(seen);
    }

    String entitledAsArray() {
        return array(entitled);
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

package org.mobiletoolkit.platform.right;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The table of a service: which roles hold which right. Code asks for a right and knows no role.
 *
 * <p>A service declares one as a bean. Roles become rights when the caller is identified, so {@code @RolesAllowed} names a
 * right.
 */
public final class Rights {

    private final Map<String, SortedSet<String>> roles;

    private Rights(Map<String, SortedSet<String>> roles) {
        this.roles = roles;
    }

    /** A table in which nobody may do anything yet. */
    public static Rights table() {
        return new Rights(Map.of());
    }

    /** Says which roles hold the right; each right is granted once. */
    public Rights grant(String right, String... to) {
        return grant(right, List.of(to));
    }

    /** Says that a group of roles holds the right, and more besides. */
    public Rights grant(String right, List<String> group, String... more) {
        var all = new TreeSet<>(group);
        all.addAll(List.of(more));
        return with(new Rights(Map.of(right, Collections.unmodifiableSortedSet(all))));
    }

    /** Takes over what another table says. */
    public Rights with(Rights other) {
        var both = new LinkedHashMap<>(roles);
        other.roles.forEach((right, holders) -> {
            if (both.put(right, holders) != null) {
                throw new IllegalStateException(right + " is granted twice");
            }
        });
        return new Rights(Collections.unmodifiableMap(both));
    }

    /** The rights of the table, in the order in which they were granted. */
    public Set<String> all() {
        return roles.keySet();
    }

    /** The roles that hold the right. */
    public SortedSet<String> roles(String right) {
        var holders = roles.get(right);
        if (holders == null) {
            throw new IllegalArgumentException("No table grants " + right);
        }
        return holders;
    }

    /** Whether one of the roles holds the right. */
    public boolean allow(String right, Collection<String> held) {
        return held.stream().anyMatch(roles(right)::contains);
    }

    /** All rights of somebody who holds these roles. */
    public Set<String> of(Collection<String> held) {
        return all().stream().filter(right -> allow(right, held)).collect(Collectors.toUnmodifiableSet());
    }
}

package org.mobiletoolkit.platform.identity;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For whom issuers may speak, when several are trusted: none can make up another trust's people. */
final class IssuerRules {

    private static final Set<String> ALL = Set.of("*");

    private IssuerRules() {}

    /** Whether the issuer may speak for the organisation. */
    static boolean speaksFor(IdentitySettings.Issuer issuer, String organisation) {
        var organisations = issuer.organisations().orElse(ALL);
        return organisations.equals(ALL) || organisations.contains(organisation);
    }

    /**
     * Refuses settings under which it is not clear who somebody is.
     *
     * @throws IllegalStateException saying what to set
     */
    static void check(Map<String, ? extends IdentitySettings.Issuer> issuers) {
        if (issuers.size() == 1) {
            return;
        }
        issuers.forEach((name, issuer) -> {
            if (issuer.organisations().isEmpty()) {
                throw new IllegalStateException("Several issuers are trusted: platform.identity.issuers." + name
                        + ".organisations must say for whom it may speak");
            }
        });
        var all = List.copyOf(issuers.entrySet());
        for (var i = 0; i < all.size(); i++) {
            for (var other : all.subList(i + 1, all.size())) {
                requireTwoPeople(all.get(i), other);
            }
        }
    }

    private static void requireTwoPeople(
            Map.Entry<String, ? extends IdentitySettings.Issuer> named,
            Map.Entry<String, ? extends IdentitySettings.Issuer> otherNamed) {
        var one = named.getValue();
        var other = otherNamed.getValue();
        if (meet(one.organisations().orElse(ALL), other.organisations().orElse(ALL))
                && (prefix(one).startsWith(prefix(other)) || prefix(other).startsWith(prefix(one)))) {
            throw new IllegalStateException("The issuers " + named.getKey() + " and " + otherNamed.getKey()
                    + " may speak for the same organisation: each needs a subject-prefix with which the other's does"
                    + " not begin, or a subject of one could pass for a person of the other");
        }
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return some.equals(ALL) || others.equals(ALL) || !Collections.disjoint(some, others);
    }

    private static String prefix(IdentitySettings.Issuer issuer) {
        return Logins.canonical(issuer.subjectPrefix().orElse(""));
    }
}

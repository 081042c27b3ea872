package org.mobiletoolkit.device.connectivity;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mobiletoolkit.platform.fact.Fact;

/**
 * VIS1.CONNECTIVITY, advisory: at least one site or area has a connectivity survey (handbook 2.3).
 *
 * <p>A rule and nothing else: no clock, no database, no framework. No site at all makes it false, never unknown.
 */
final class ConnectivityFact {

    static final String CODE = "VIS1.CONNECTIVITY";

    /** How many references an answer carries at most; the numbers are always of all sites. */
    private static final int MOST_REFS = 50;

    /** What the rule looks at of a site: its code and how many points were measured there. */
    record Surveyed(UUID id, String code, long points) {

        boolean isSurveyed() {
            return points > 0;
        }

        String ref() {
            return "/connectivity-sites/" + id;
        }
    }

    private ConnectivityFact() {}

    private static List<String> missing(Collection<Surveyed> sites, Collection<Surveyed> surveyed) {
        if (!surveyed.isEmpty()) {
            return List.of();
        }
        return List.of(
                sites.isEmpty()
                        ? "a connectivity site with a survey point"
                        : "a survey point at one of "
                                + sites.stream()
                                        .map(Surveyed::code)
                                        .limit(MOST_REFS)
                                        .collect(Collectors.joining(", ")));
    }

    /** Answers the fact for one initiative from all its sites; where it is false, it names the sites without a survey. */
    static Fact of(Collection<Surveyed> sites) {
        var surveyed = sites.stream().filter(Surveyed::isSurveyed).toList();
        return Fact.of(CODE, !surveyed.isEmpty())
                .observed("sites", sites.size())
                .observed("surveyed", surveyed.size())
                .required("surveyed", 1)
                .missing(missing(sites, surveyed))
                .refs((surveyed.isEmpty() ? sites : surveyed)
                        .stream().map(Surveyed::ref).limit(MOST_REFS).toList());
    }
}

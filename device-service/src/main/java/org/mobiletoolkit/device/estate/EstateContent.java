package org.mobiletoolkit.device.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a baseline says: either lines of counts or a declaration that there is nothing to count, never both.
 *
 * <p>A rule and nothing else: no clock, no database, no framework. An empty list of lines says nothing, and so is no
 * declaration (handbook 2.3: without one, an empty set makes the fact false).
 *
 * @param asOf the day the estate was counted
 * @param source where the counts come from, such as an asset register
 * @param lines the counts
 * @param noExistingEstate whether it is declared that no mobile device exists
 * @param noExistingEstateReason why there is none; given exactly when it is declared
 */
record EstateContent(
        LocalDate asOf,
        @Nullable String source,
        List<EstateLine> lines,
        boolean noExistingEstate,
        @Nullable String noExistingEstateReason) {

    /** One thing wrong with a member, found by a rule that looks at more than that member alone. */
    record Fault(String pointer, String code, String detail) {}

    EstateContent {
        lines = List.copyOf(lines);
    }

    /** How many devices the lines count together. */
    long devices() {
        return lines.stream().mapToLong(EstateLine::count).sum();
    }

    /** Whether it says enough to be confirmed: something is counted, or its absence is declared. */
    boolean saysSomething() {
        return noExistingEstate || !lines.isEmpty();
    }

    /** Whether both declare that there is no estate, for the same reason. */
    boolean declaresAs(EstateContent other) {
        return noExistingEstate
                && other.noExistingEstate
                && Objects.equals(noExistingEstateReason, other.noExistingEstateReason);
    }

    /** Everything that is wrong with it on the given day, in the order of the members; empty if nothing is. */
    List<Fault> faults(LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (asOf.isAfter(today)) {
            faults.add(new Fault("/asOf", "in-the-future", "An estate cannot have been counted after " + today + "."));
        }
        for (int later = 1; later < lines.size(); later++) {
            if (countedBefore(later)) {
                faults.add(new Fault(
                        "/lines/" + later, "counted-twice", "An earlier line has this class, system and age."));
            }
        }
        if (noExistingEstate && !lines.isEmpty()) {
            faults.add(
                    new Fault("/noExistingEstate", "contradicts-lines", "Devices are counted, so there is an estate."));
        }
        var reasoned = noExistingEstateReason != null && !noExistingEstateReason.isBlank();
        if (noExistingEstate && !reasoned) {
            faults.add(new Fault("/noExistingEstateReason", "required", "Say why there is no existing estate."));
        }
        if (!noExistingEstate && noExistingEstateReason != null) {
            faults.add(new Fault(
                    "/noExistingEstateReason", "not-declared", "A reason belongs to a declared noExistingEstate."));
        }
        return List.copyOf(faults);
    }

    private boolean countedBefore(int later) {
        return lines.subList(0, later).stream().anyMatch(lines.get(later)::sameKindAs);
    }
}

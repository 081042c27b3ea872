package org.mobiletoolkit.device.estate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.handbook.day.PlausibleDay;
import org.mobiletoolkit.platform.record.Fixed;
import org.mobiletoolkit.platform.record.Given;

/**
 * What a baseline says: either lines of counts or a declaration that there is nothing to count, never both.
 *
 * <p>A rule and nothing else: no clock, no database. An empty list of lines says nothing, and so is no declaration
 * (handbook 2.3: without one, an empty set makes the fact false).
 */
@Schema(name = "EstateBaselineContent")
public record EstateContent(
        @Fixed
        @NotNull
        @Schema(
                description = "The initiative that it is counted for",
                examples = "01920d2e-5a3c-7b1e-8f00-2b6f3c9d1a01")
        UUID initiativeId,

        @NotNull @Schema(description = "The day of the count, not in the future", examples = "2026-05-01") @PlausibleDay
        LocalDate asOf,

        @Nullable
        @Size(min = 1, max = 200)
        @Schema(description = "Where the counts come from", examples = "Asset register, April extract")
        String source,

        @Schema(description = "Counts, each of another class, system and age") @Size(max = MOST_LINES)
        List<@Valid @NotNull EstateLine> lines,

        @Schema(description = "True to declare that the trust has no mobile devices", examples = "false")
        Boolean noExistingEstate,

        @Nullable
        @Size(min = 1, max = 1000)
        @Schema(
                description = "Why there are none; needed with the declaration and refused without it",
                examples = "The community service is new and has no devices")
        String noExistingEstateReason) {

    /** Every class with every system and age: more lines would have to repeat one. */
    static final int MOST_LINES = 252;

    /** One thing wrong with a member, found by a rule that looks at more than that member alone. */
    record Fault(String pointer, String code, String detail) {}

    public EstateContent {
        lines = Given.list(lines);
        noExistingEstate = Boolean.TRUE.equals(noExistingEstate);
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

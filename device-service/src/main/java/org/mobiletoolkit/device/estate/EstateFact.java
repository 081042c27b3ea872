package org.mobiletoolkit.device.estate;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mobiletoolkit.platform.fact.Fact;

/**
 * VIS1.ESTATE: an estate baseline is confirmed, with counts of existing mobile devices by class, operating system and age
 * band, or with an authored declaration that none exist (handbook 2.3).
 *
 * <p>A rule and nothing else: no clock, no database, no framework. No baseline at all makes it false, never unknown.
 */
final class EstateFact {

    static final String CODE = "VIS1.ESTATE";

    /** What the rule looks at of a baseline. */
    record Counted(UUID id, EstateContent content, @Nullable String declaredBy) {

        /** Counts, or a declaration with author and reason: a flag alone is no evidence. */
        boolean isEvidence() {
            return content.noExistingEstate()
                    ? declaredBy != null && content.noExistingEstateReason() != null
                    : content.devices() > 0;
        }

        String ref() {
            return "/estate-baselines/" + id;
        }
    }

    private EstateFact() {}

    /**
     * Answers the fact for one initiative.
     *
     * @param confirmed its confirmed baseline, if there is one
     * @param draft the baseline being prepared, if there is one
     */
    static Fact of(@Nullable Counted confirmed, @Nullable Counted draft) {
        var satisfied = confirmed != null && confirmed.isEvidence();
        var fact = Fact.of(CODE, satisfied)
                .observed("confirmed", confirmed != null)
                .observed(
                        "devices", confirmed == null ? 0L : confirmed.content().devices())
                .observed(
                        "noExistingEstate",
                        confirmed != null && confirmed.content().noExistingEstate())
                .required("confirmed", true);
        if (confirmed != null) {
            return fact.refs(List.of(confirmed.ref()))
                    .missing(
                            satisfied
                                    ? List.of()
                                    : List.of("counts, or a declaration of none with its author and reason"));
        }
        return draft == null
                ? fact.missing(List.of("an estate baseline"))
                : fact.missing(List.of("the confirmation of the drafted estate baseline"))
                        .refs(List.of(draft.ref()));
    }
}

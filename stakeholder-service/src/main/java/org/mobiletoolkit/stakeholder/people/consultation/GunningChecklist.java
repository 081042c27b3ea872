package org.mobiletoolkit.stakeholder.people.consultation;

import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How each principle of a fair consultation is met (handbook 6.4); what is left out is not met yet.
 *
 * <p>It can be filled in until the consultation is reported, because the last principle can be told only afterwards;
 * what is still unmet is shown from the first draft on.
 */
@Schema(examples = """
                {"proposalsFormative":"The vision is a draft; scope and order of roll-out are open.",
                 "enoughInformation":"The two-page briefing pack, and a demonstration in each locality.",
                 "adequateTime":"Twenty working days, outside the school holidays.",
                 "conscientiousConsideration":"The project group took each point in its meeting and answered it."}""")
public record GunningChecklist(
        @Schema(description = "How the proposals were still open when people were asked")
        @Size(min = 1, max = 2000)
        @Nullable
        String proposalsFormative,

        @Schema(description = "What people were given so that they could judge") @Size(min = 1, max = 2000) @Nullable
        String enoughInformation,

        @Schema(description = "Why the time was enough") @Size(min = 1, max = 2000) @Nullable
        String adequateTime,

        @Schema(description = "How the responses were taken into account before it was decided")
        @Size(min = 1, max = 2000)
        @Nullable
        String conscientiousConsideration) {

    static final GunningChecklist EMPTY = new GunningChecklist(null, null, null, null);

    /** The principles of which nobody has said yet how they are met. */
    List<GunningPrinciple> unmet() {
        var met = new EnumMap<GunningPrinciple, String>(GunningPrinciple.class);
        put(met, GunningPrinciple.PROPOSALS_FORMATIVE, proposalsFormative);
        put(met, GunningPrinciple.ENOUGH_INFORMATION, enoughInformation);
        put(met, GunningPrinciple.ADEQUATE_TIME, adequateTime);
        put(met, GunningPrinciple.CONSCIENTIOUS_CONSIDERATION, conscientiousConsideration);
        return Arrays.stream(GunningPrinciple.values())
                .filter(principle -> !met.containsKey(principle))
                .toList();
    }

    private static void put(Map<GunningPrinciple, String> met, GunningPrinciple principle, @Nullable String how) {
        if (how != null && !how.isBlank()) {
            met.put(principle, how);
        }
    }
}
